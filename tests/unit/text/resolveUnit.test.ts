import { describe, expect, it } from 'vitest';
import type { DirectoryUnit } from '#shared/text/conclusions/resolveUnit';
import { resolveUnit } from '#shared/text/conclusions/resolveUnit';

const directory: readonly DirectoryUnit[] = [
  { id: 'vp', name: 'Văn phòng HĐND&UBND', aliases: ['Văn phòng'] },
  { id: 'nv', name: 'Phòng Nội vụ', groups: ['phòng', 'đơn vị'] },
  { id: 'tckh', name: 'Phòng Tài chính - Kế hoạch', groups: ['phòng', 'đơn vị'] },
  { id: 'tnmt', name: 'Phòng Tài nguyên và Môi trường', groups: ['phòng', 'đơn vị'] },
  { id: 'qldt', name: 'Phòng Quản lý đô thị', groups: ['phòng', 'đơn vị'] },
  { id: 'ldtbxh', name: 'Phòng Lao động - Thương binh và Xã hội', groups: ['phòng', 'đơn vị'] },
  { id: 'yt', name: 'Phòng Y tế', groups: ['phòng', 'đơn vị'] },
  { id: 'tt', name: 'Thanh tra', groups: ['phòng', 'đơn vị'] },
  { id: 'ca', name: 'Công an quận', groups: ['đơn vị'] },
  { id: 'ttxd', name: 'Đội Quản lý trật tự xây dựng đô thị', groups: ['đội', 'đơn vị'] },
  { id: 'gt', name: 'UBND phường Gia Thụy', groups: ['phường'] },
  { id: 'td', name: 'UBND phường Thượng Thanh', groups: ['phường'] },
];

describe('resolveUnit', () => {
  it.each([
    ['Phòng Quản lý đô thị', ['qldt']],
    ['QLĐT', ['qldt']],
    ['phòng TN&MT', ['tnmt']],
    ['LĐTB&XH', ['ldtbxh']],
    ['phòng LĐ-TB&XH', ['ldtbxh']],
    ['TC-KH', ['tckh']],
    ['phòng Lao động Thương binh và xã hội', ['ldtbxh']],
    ['Văn phòng HĐND và UBND quận', ['vp']],
    ['Chánh Văn phòng', ['vp']],
    ['Thanh tra quận', ['tt']],
    ['Công an quận', ['ca']],
    ['UBND phường Gia Thuỵ', ['gt']],
    ['Gia Thụy'.normalize('NFD'), ['gt']],
    ['các phòng Nội vụ, Tài chính - kế hoạch', ['nv', 'tckh']],
    ['UBND các phường', ['gt', 'td']],
    ['14 phường', ['gt', 'td']],
    ['Sở Du lịch', []],
    ['', []],
  ])('%s', (mention, ids) =>
    expect([...resolveUnit(mention, directory).ids].sort()).toEqual([...ids].sort()),
  );

  it('tells the head from the unit', () => {
    expect(resolveUnit('Trưởng phòng Nội vụ', directory)).toMatchObject({ ids: ['nv'], head: true });
    expect(resolveUnit('Chánh Văn phòng', directory).head).toBe(true);
    expect(resolveUnit('Phòng Nội vụ', directory).head).toBe(false);
    expect(resolveUnit('Trưởng các phòng, ban, đơn vị', directory)).toMatchObject({
      by: 'group',
      head: true,
    });
  });
});

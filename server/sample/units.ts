import { sampleOrgId, sampleRecord, unitId } from './author';
import type { UnitData } from '#shared/domain/units';
import type { Writable } from '#shared/domain/envelope';

/** SAMPLE DATA. A unit of quận Long Biên as of 2019 (NĐ 37/2014 Điều 7–8). */
export interface SampleUnit {
  readonly slug: string;
  readonly name: string;
  readonly shortName: string;
  readonly type: UnitData['type'];
  readonly code: string;
  readonly parent: string;
  readonly aliases: readonly string[];
}

const division = (slug: string, name: string, shortName: string, ...aliases: string[]): SampleUnit => ({
  slug,
  name: `Phòng ${name}`,
  shortName,
  type: 'DIVISION',
  code: '',
  parent: 'quan',
  aliases: [`phòng ${name}`, ...aliases],
});

/** The specialised divisions; the sample has people in each. */
export const divisions: readonly SampleUnit[] = [
  division('noivu', 'Nội vụ', 'Nội vụ', 'NV'),
  division('tuphap', 'Tư pháp', 'Tư pháp'),
  division('tckh', 'Tài chính - Kế hoạch', 'TC-KH', 'Tài chính Kế hoạch', 'TCKH'),
  division('tnmt', 'Tài nguyên và Môi trường', 'TN&MT', 'Tài nguyên Môi trường', 'TNMT'),
  division(
    'ldtbxh',
    'Lao động - Thương binh và Xã hội',
    'LĐ-TB&XH',
    'Lao động Thương binh và xã hội',
    'LĐTBXH',
  ),
  division('vhtt', 'Văn hóa và Thông tin', 'VH&TT', 'Văn hóa Thông tin', 'VHTT'),
  division('gddt', 'Giáo dục và Đào tạo', 'GD&ĐT', 'GDĐT'),
  division('yte', 'Y tế', 'Y tế'),
  division('kinhte', 'Kinh tế', 'Kinh tế'),
  division('qldt', 'Quản lý đô thị', 'QLĐT', 'QLĐT'),
];

const team: SampleUnit = {
  slug: 'qlttxd',
  name: 'Đội Quản lý trật tự xây dựng đô thị',
  shortName: 'Đội QLTTXDĐT',
  type: 'TEAM',
  code: '',
  parent: 'quan',
  aliases: ['Đội QLTTXDĐT', 'Đội TTXD'],
};

const inspectorate: SampleUnit = {
  ...division('thanhtra', '', 'Thanh tra'),
  name: 'Thanh tra quận',
  aliases: ['Thanh tra'],
};

/** Units with a head and two officers each. */
export const staffedUnits: readonly SampleUnit[] = [...divisions, inspectorate, team];

const ward = (slug: string, code: string, name: string, ...aliases: string[]): SampleUnit => ({
  slug,
  name: `Phường ${name}`,
  shortName: name,
  type: 'WARD',
  code,
  parent: 'quan',
  aliases: [`phường ${name}`, `UBND phường ${name}`, ...aliases],
});

/** The 14 wards with their codes of 2019 (General Statistics Office). */
export const wards: readonly SampleUnit[] = [
  ward('thuongthanh', '00115', 'Thượng Thanh'),
  ward('ngocthuy', '00118', 'Ngọc Thụy', 'Ngọc Thuỵ'),
  ward('giangbien', '00121', 'Giang Biên'),
  ward('ducgiang', '00124', 'Đức Giang'),
  ward('viethung', '00127', 'Việt Hưng'),
  ward('giathuy', '00130', 'Gia Thụy', 'Gia Thuỵ'),
  ward('ngoclam', '00133', 'Ngọc Lâm'),
  ward('phucloi', '00136', 'Phúc Lợi'),
  ward('bode', '00139', 'Bồ Đề'),
  ward('saidong', '00142', 'Sài Đồng'),
  ward('longbien', '00145', 'Long Biên'),
  ward('thachban', '00148', 'Thạch Bàn'),
  ward('phucdong', '00151', 'Phúc Đồng'),
  ward('cukhoi', '00154', 'Cự Khối'),
];

const committee: SampleUnit = {
  slug: 'quan',
  name: 'Ủy ban nhân dân quận Long Biên',
  shortName: 'UBND quận',
  type: 'DISTRICT',
  code: '',
  parent: '',
  aliases: ['UBND quận Long Biên', 'UBND quận'],
};

const office: SampleUnit = {
  slug: 'vanphong',
  name: 'Văn phòng HĐND&UBND quận',
  shortName: 'Văn phòng',
  type: 'OFFICE',
  code: '',
  parent: 'quan',
  aliases: ['Văn phòng HĐND và UBND', 'Văn phòng HĐND&UBND', 'Văn phòng'],
};

const section: SampleUnit = {
  slug: 'cntt',
  name: 'Bộ phận Công nghệ thông tin',
  shortName: 'Bộ phận CNTT',
  type: 'SECTION',
  code: '',
  parent: 'vanphong',
  aliases: ['Bộ phận CNTT', 'CNTT'],
};

const toRecord = (unit: SampleUnit, order: number): Writable =>
  sampleRecord('unit', unit.slug, {
    name: unit.name,
    shortName: unit.shortName,
    type: unit.type,
    code: unit.code,
    parentUnitId: unit.parent ? unitId(unit.parent) : '',
    order,
    aliases: unit.aliases,
    officialEmail: `${unit.slug}@${sampleOrgId}.example`,
    validFrom: '2003-11-06',
    validTo: '',
    predecessorIds: [],
  });

/** Every unit of the sample, in the order of lists and papers. */
export const unitRecords = (): readonly Writable[] =>
  [committee, office, section, ...staffedUnits, ...wards].map(toRecord);

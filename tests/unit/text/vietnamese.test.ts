import { describe, expect, it } from 'vitest';
import { compareVietnamese } from '#shared/text/collate';
import { fold } from '#shared/text/fold';
import { formatDate, formatOfficialDate } from '#shared/text/formatDate';
import { formatNumber } from '#shared/text/formatNumber';
import { normaliseVietnamese } from '#shared/text/normalise';

describe('fold', () => {
  it.each([
    ['Đôn  đốc\ttiến độ', 'don doc tien do'],
    ['Ngọc Thuỵ', fold('Ngọc Thụy')],
    ['Đức Giang'.normalize('NFD'), 'duc giang'],
    ['  QUYẾT ĐỊNH ', 'quyet dinh'],
    ['', ''],
  ])('%s', (text, folded) => expect(fold(text)).toBe(folded));
});

describe('normaliseVietnamese', () => {
  it.each([
    ['Thuỵ', 'Thụy'],
    ['Uỷ ban', 'Ủy ban'],
    ['HOÀ BÌNH', 'HÒA BÌNH'],
    ['khoẻ', 'khỏe'],
    ['Quý II', 'Quý II'],
    ['hoàn thoại khuỷu', 'hoàn thoại khuỷu'],
    ['Thụy'.normalize('NFD'), 'Thụy'],
  ])('%s → %s', (text, expected) => expect(normaliseVietnamese(text)).toBe(expected));
});

it('sorts as a Vietnamese dictionary', () => {
  const wards = ['Việt Hưng', 'Đức Giang', 'Thượng Thanh', 'Cự Khối', 'Thạch Bàn', 'Bồ Đề', 'Giang Biên'];
  expect([...wards].sort(compareVietnamese)).toEqual([
    'Bồ Đề',
    'Cự Khối',
    'Đức Giang',
    'Giang Biên',
    'Thạch Bàn',
    'Thượng Thanh',
    'Việt Hưng',
  ]);
});

describe('dates', () => {
  it('short and official', () => {
    expect(formatDate('2019-01-28')).toBe('28/01/2019');
    expect(formatOfficialDate('2019-01-28')).toBe('ngày 28 tháng 01 năm 2019');
    expect(formatOfficialDate('2020-03-05')).toBe('ngày 05 tháng 3 năm 2020');
  });
  it.each(['2019-02-29', '28/01/2019', '', '2019-13-01', '2019-01-28T00:00:00Z'])('refuses %s', (text) => {
    expect(() => formatDate(text)).toThrow(RangeError);
  });
});

it('numbers', () => {
  expect(formatNumber(1234567.89)).toBe('1.234.567,89');
  expect(formatNumber(1234)).toBe('1.234');
  expect(formatNumber(162.8)).toBe('162,8');
  expect(formatNumber(5, { min: 1 })).toBe('5,0');
  expect(formatNumber(Number.NaN)).toBe('');
});

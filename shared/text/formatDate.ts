import type { CivilDate } from './civilDate';
import { readCivilDate } from './civilDate';

const two = (n: number): string => String(n).padStart(2, '0');

function read(iso: string): CivilDate {
  const date = readCivilDate(iso);
  if (!date) throw new RangeError(`not a date 'YYYY-MM-DD': ${iso}`);
  return date;
}

/** 'YYYY-MM-DD' → 'dd/mm/yyyy'. Throws RangeError when the text is not such a day. */
export function formatDate(iso: string): string {
  const { year, month, day } = read(iso);
  return `${two(day)}/${two(month)}/${year}`;
}

/**
 * 'YYYY-MM-DD' → 'ngày 28 tháng 01 năm 2019', as official paper prints it: days under 10 and the months 1 and 2
 * get a leading zero, other months do not (NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 4).
 * Throws RangeError when the text is not such a day.
 */
export function formatOfficialDate(iso: string): string {
  const { year, month, day } = read(iso);
  return `ngày ${two(day)} tháng ${month <= 2 ? two(month) : month} năm ${year}`;
}

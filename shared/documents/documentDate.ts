const gap = '      ';

/** Day under 10 and months 1 and 2 get a leading zero (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.4). */
const paddedDay = (day: string) => day.padStart(2, '0');
const paddedMonth = (month: string) => (Number(month) < 3 ? month.padStart(2, '0') : String(Number(month)));

/**
 * "ngày 28 tháng 01 năm 2019" from 'YYYY-MM-DD', 'YYYY-MM', 'YYYY' or null; a part not known yet is left as a gap
 * to be written by hand.
 */
export function documentDate(date: string | null): string {
  const [year, month, day] = (date ?? '').split('-');
  const parts = [day ? paddedDay(day) : gap, month ? paddedMonth(month) : gap, year ? year : gap];
  return `ngày ${parts[0]} tháng ${parts[1]} năm ${parts[2]}`;
}

/** "28/01/2019" from 'YYYY-MM-DD', both parts always two digits. */
export function numericDate(date: string): string {
  return date.slice(0, 10).split('-').reverse().join('/');
}

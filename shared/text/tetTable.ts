/** The days of one lunar new year; all dates 'YYYY-MM-DD' in Vietnam's calendar (UTC+7). */
export type Tet = Readonly<{
  year: number;
  canChi: string;
  firstDay: string;
  eve: string;
  kitchenGods: string;
}>;

const tet = (year: number, canChi: string, firstDay: string, eve: string, kitchenGods: string): Tet => ({
  year,
  canChi,
  firstDay: `${year}-${firstDay}`,
  eve: `${year}-${eve}`,
  kitchenGods: `${year}-${kitchenGods}`,
});

/**
 * Tết Nguyên đán 2019–2031: mùng 1, giao thừa, 23 tháng Chạp (ông Công ông Táo).
 * A table, because the Vietnamese calendar (UTC+7) can differ from the Chinese one: in 2030 Tết falls on 02/02, in China on 03/02.
 */
export const tetTable: readonly Tet[] = [
  tet(2019, 'Kỷ Hợi', '02-05', '02-04', '01-28'),
  tet(2020, 'Canh Tý', '01-25', '01-24', '01-17'),
  tet(2021, 'Tân Sửu', '02-12', '02-11', '02-04'),
  tet(2022, 'Nhâm Dần', '02-01', '01-31', '01-25'),
  tet(2023, 'Quý Mão', '01-22', '01-21', '01-14'),
  tet(2024, 'Giáp Thìn', '02-10', '02-09', '02-02'),
  tet(2025, 'Ất Tỵ', '01-29', '01-28', '01-22'),
  tet(2026, 'Bính Ngọ', '02-17', '02-16', '02-10'),
  tet(2027, 'Đinh Mùi', '02-06', '02-05', '01-30'),
  tet(2028, 'Mậu Thân', '01-26', '01-25', '01-19'),
  tet(2029, 'Kỷ Dậu', '02-13', '02-12', '02-06'),
  tet(2030, 'Canh Tuất', '02-02', '02-01', '01-26'),
  tet(2031, 'Tân Hợi', '01-23', '01-22', '01-16'),
];

/** The Tết of a solar year, or null when the table does not hold it. */
export function tetOf(year: number): Tet | null {
  return tetTable.find((tetYear) => tetYear.year === year) ?? null;
}

/** The first Tết whose mùng 1 is on or after a day 'YYYY-MM-DD', or null beyond the table. */
export function nextTet(day: string): Tet | null {
  return tetTable.find((tetYear) => tetYear.firstDay >= day) ?? null;
}

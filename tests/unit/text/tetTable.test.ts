import { expect, it } from 'vitest';
import { addDays, readCivilDate, writeCivilDate } from '#shared/text/civilDate';
import { nextTet, tetOf, tetTable } from '#shared/text/tetTable';

it('holds 2019–2031 in order, the eve is the day before', () => {
  expect(tetTable.map((tet) => tet.year)).toEqual(Array.from({ length: 13 }, (_, i) => 2019 + i));
  for (const tet of tetTable) {
    const first = readCivilDate(tet.firstDay);
    expect(first && writeCivilDate(addDays(first, -1))).toBe(tet.eve);
    expect(tet.kitchenGods < tet.eve).toBe(true);
  }
});

it('finds by year and by day', () => {
  expect(tetOf(2030)?.firstDay).toBe('2030-02-02');
  expect(tetOf(2018)).toBeNull();
  expect(nextTet('2019-02-06')?.year).toBe(2020);
  expect(nextTet('2019-01-28')?.canChi).toBe('Kỷ Hợi');
});

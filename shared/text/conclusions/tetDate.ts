import { addDays, readCivilDate, writeCivilDate } from '../civilDate';
import type { Tet } from '../tetTable';
import { nextTet, tetOf, tetTable } from '../tetTable';
import { normaliseVietnamese } from '../normalise';

const key = (text: string): string => normaliseVietnamese(text).toLowerCase().replace('tị', 'tỵ');

function tetMeant(text: string, meetingDate: string | null): Tet | null {
  const year = /\d{4}/.exec(text);
  if (year) return tetOf(Number(year[0]));
  const named = tetTable.find((tet) => key(text).includes(key(tet.canChi)));
  return named ?? (meetingDate === null ? null : nextTet(meetingDate));
}

/**
 * A day to offer for a deadline told by Tết ("trong tuần giáp Tết", "trước 23 tháng Chạp"), from the Tết table.
 * Before Tết means by its eve; null when the year is not known or not in the table.
 */
export function tetDate(text: string, meetingDate: string | null): string | null {
  const tet = tetMeant(text, meetingDate);
  const first = tet && readCivilDate(tet.firstDay);
  if (!tet || !first) return null;
  const kitchenGods = readCivilDate(tet.kitchenGods);
  const chap = /(\d{1,2}) tháng chạp/.exec(text);
  if (chap && kitchenGods) return writeCivilDate(addDays(kitchenGods, Number(chap[1]) - 23));
  const inFirstMonth = /mùng (\d{1,2}) tháng giêng/.exec(text);
  if (inFirstMonth) return writeCivilDate(addDays(first, Number(inFirstMonth[1]) - 1));
  if (text.includes('rằm tháng giêng')) return writeCivilDate(addDays(first, 14));
  return text.includes('sau tết') || text.includes('kỳ nghỉ') ? null : tet.eve;
}

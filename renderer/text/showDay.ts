import { formatDate } from '#shared/text/formatDate';
import { readCivilDate } from '#shared/text/civilDate';

/** 'YYYY-MM-DD' → 'dd/mm/yyyy'; '' for none. Total: what is no day is shown as it is. */
export function showDay(day: string): string {
  return readCivilDate(day) ? formatDate(day) : day;
}

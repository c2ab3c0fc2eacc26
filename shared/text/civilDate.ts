/** A day of the calendar without time or zone; month 1–12. */
export type CivilDate = Readonly<{ year: number; month: number; day: number }>;

const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;

/** The days of a month (28–31) in the proleptic Gregorian calendar; month 1–12. */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Whether the three numbers are a day that exists, in the years 1000–9999. */
export function isCivilDate(year: number, month: number, day: number): boolean {
  return (
    year >= 1000 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
  );
}

/** Reads 'YYYY-MM-DD'; null when it is not that form or no such day exists. */
export function readCivilDate(iso: string): CivilDate | null {
  const found = ISO.exec(iso);
  if (!found) return null;
  const [year, month, day] = [Number(found[1]), Number(found[2]), Number(found[3])];
  return isCivilDate(year, month, day) ? { year, month, day } : null;
}

/** Writes 'YYYY-MM-DD'. */
export function writeCivilDate({ year, month, day }: CivilDate): string {
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}

/** The day `days` after (before, when negative). UTC arithmetic, so no zone or summer time can shift it. */
export function addDays({ year, month, day }: CivilDate, days: number): CivilDate {
  const moved = new Date(Date.UTC(year, month - 1, day + days));
  return { year: moved.getUTCFullYear(), month: moved.getUTCMonth() + 1, day: moved.getUTCDate() };
}

/** The day `months` later; a day that the month lacks becomes its last day (31/01 + 1 month → 28/02). */
export function addMonths({ year, month, day }: CivilDate, months: number): CivilDate {
  const index = year * 12 + (month - 1) + months;
  const to = { year: Math.floor(index / 12), month: (index % 12) + 1 };
  return { ...to, day: Math.min(day, daysInMonth(to.year, to.month)) };
}

/** 1 = Monday … 7 = Sunday. */
export function weekday({ year, month, day }: CivilDate): number {
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay() || 7;
}

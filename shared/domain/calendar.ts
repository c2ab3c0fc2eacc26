import { z } from 'zod';
import { addDays } from './days';
import { defineKind } from './defineKind';

/** Days off of one year besides Saturdays and Sundays, and weekends worked in their stead; set yearly by the office. */
export const calendarData = z.strictObject({
  year: z.int().min(2000).max(2100),
  holidays: z.array(z.strictObject({ date: z.iso.date(), name: z.string().max(120) })).readonly(),
  workingWeekends: z.array(z.iso.date()).readonly(),
});

export type CalendarData = Readonly<z.infer<typeof calendarData>>;

export const calendarKind = defineKind({
  kind: 'calendar',
  version: 1,
  data: calendarData,
  columns: (data) => ({ at: `${data.year}-01-01` }),
});

/** Which days are worked. Days are `YYYY-MM-DD`. */
export interface WorkingDays {
  readonly isWorking: (day: string) => boolean;
  /** The name of a holiday, '' for any other day. */
  readonly holiday: (day: string) => string;
}

const weekday = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay();

/** Monday to Friday, but for the holidays of the calendars, and the weekends worked in their stead. */
export function workingDays(calendars: readonly CalendarData[]): WorkingDays {
  const holidays = new Map(calendars.flatMap((year) => year.holidays.map(({ date, name }) => [date, name])));
  const worked = new Set(calendars.flatMap(({ workingWeekends }) => workingWeekends));
  return {
    isWorking: (day) => worked.has(day) || (!holidays.has(day) && weekday(day) % 6 !== 0),
    holiday: (day) => (worked.has(day) ? '' : (holidays.get(day) ?? '')),
  };
}

/** A calendar in which every day counts. */
export const everyDay: WorkingDays = { isWorking: () => true, holiday: () => '' };

/** No run of days off is longer; what looks longer is a calendar filled in wrongly, and must not stop the app. */
const longestRest = 60;

/** The day itself when it is worked, else the next one that is. */
export function nextWorkingDay(calendar: WorkingDays, day: string): string {
  let next = day;
  for (let rest = 0; rest < longestRest && !calendar.isWorking(next); rest += 1) next = addDays(next, 1);
  return next;
}

/** The day by which so many working days (≥ 0) have passed after a day; 0 is the day itself. */
export function afterWorkingDays(calendar: WorkingDays, day: string, count: number): string {
  let last = day;
  for (let passed = 0; passed < count; passed += 1) last = nextWorkingDay(calendar, addDays(last, 1));
  return last;
}

/** How many working days lie after `from` up to and with `to`; 0 when `to` is not later. */
export function workingDaysBetween(calendar: WorkingDays, from: string, to: string): number {
  let count = 0;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) if (calendar.isWorking(day)) count += 1;
  return count;
}

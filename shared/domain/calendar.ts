import { z } from 'zod';
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

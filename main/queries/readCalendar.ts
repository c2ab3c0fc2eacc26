import { dataOf } from '../replica/writer';
import { find } from './find';
import { parkedIds, viewOf } from './marks';
import { workingDays } from '#shared/domain/calendar';
import type { CalendarData, WorkingDays } from '#shared/domain/calendar';
import type { CalendarView } from '#shared/ipc/taskViews';
import type { Workspace } from '../session/workspace';

const selector = { selector: { kind: 'calendar' } } as const;

/** The working days as the office set them, a record a year. */
export async function readCalendar({ replica }: Workspace): Promise<WorkingDays> {
  const records = await find(replica, selector);
  return workingDays(records.map((record) => dataOf(record, 'calendar')));
}

/** The years that are set, latest first. */
export async function calendarView({ replica }: Workspace): Promise<CalendarView> {
  const parked = await parkedIds(replica);
  const years = (await find(replica, selector)).map((record) => viewOf<CalendarData>(record, parked));
  return { years: years.sort((a, b) => b.data.year - a.data.year) };
}

import { afterWorkingDays } from '#shared/domain/calendar';
import { readCalendar } from './readCalendar';
import type { WorkingDays } from '#shared/domain/calendar';
import type { Workspace } from '../session/workspace';

export interface DueSoon {
  readonly today: string;
  /** The last day that is "due soon", for everyone. */
  readonly soonEnd: string;
  readonly days: number;
  readonly calendar: WorkingDays;
}

/** From when a task is due soon, by the working days of the office. */
export async function dueSoon(workspace: Workspace): Promise<DueSoon> {
  const { organisation } = workspace;
  const calendar = await readCalendar(workspace);
  const today = organisation.today();
  const days = organisation.current().setting?.dueSoonDays ?? 3;
  return { today, days, calendar, soonEnd: afterWorkingDays(calendar, today, days) };
}

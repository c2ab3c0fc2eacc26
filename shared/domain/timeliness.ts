import { afterWorkingDays, everyDay } from './calendar';
import { daysBetween } from './days';
import type { TaskData } from './tasks';
import type { WorkingDays } from './calendar';

export { addDays, daysBetween } from './days';

/**
 * The four official buckets (QĐ 42/2014, QĐ 23/2018: completed on time or late, not completed within term or
 * overdue) and, within term, those that fall due soon.
 */
export const timelinessBuckets = [
  'COMPLETED_ON_TIME',
  'COMPLETED_LATE',
  'WITHIN_TERM',
  'DUE_SOON',
  'OVERDUE',
] as const;

export type TimelinessBucket = (typeof timelinessBuckets)[number];

export interface Timeliness {
  readonly bucket: TimelinessBucket;
  /** Whole days past the due date; 0 when not late. */
  readonly daysLate: number;
  /** Whole days that remain; null without a due date or once completed. */
  readonly daysLeft: number | null;
}

/**
 * The timeliness of a task on a day: the due date itself is still within term. Cancelled tasks have none. Lateness is
 * counted in calendar days, as offices publish it; the warning before it in working days (`calendar`), so that what is
 * due after the Tết holidays is announced before them.
 */
export function timeliness(
  task: Pick<TaskData, 'dueDate' | 'completedOn' | 'status'>,
  today: string,
  dueSoonDays: number,
  calendar: WorkingDays = everyDay,
): Timeliness | null {
  if (task.status === 'CANCELLED') return null;
  if (task.status === 'COMPLETED') {
    const late =
      task.dueDate && task.completedOn ? Math.max(0, daysBetween(task.dueDate, task.completedOn)) : 0;
    return { bucket: late > 0 ? 'COMPLETED_LATE' : 'COMPLETED_ON_TIME', daysLate: late, daysLeft: null };
  }
  if (!task.dueDate) return { bucket: 'WITHIN_TERM', daysLate: 0, daysLeft: null };
  const daysLeft = daysBetween(today, task.dueDate);
  if (daysLeft < 0) return { bucket: 'OVERDUE', daysLate: -daysLeft, daysLeft };
  const soon = task.dueDate <= afterWorkingDays(calendar, today, dueSoonDays);
  return { bucket: soon ? 'DUE_SOON' : 'WITHIN_TERM', daysLate: 0, daysLeft };
}

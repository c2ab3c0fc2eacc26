import type { TaskData } from './tasks';

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

const dayLength = 86_400_000;

/** Whole days from one calendar day to another, both `YYYY-MM-DD`. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / dayLength);
}

/** A calendar day moved by whole days. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * dayLength).toISOString().slice(0, 10);
}

/** The timeliness of a task on a day: the due date itself is still within term. Cancelled tasks have none. */
export function timeliness(
  task: Pick<TaskData, 'dueDate' | 'completedOn' | 'status'>,
  today: string,
  dueSoonDays: number,
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
  return { bucket: daysLeft <= dueSoonDays ? 'DUE_SOON' : 'WITHIN_TERM', daysLate: 0, daysLeft };
}

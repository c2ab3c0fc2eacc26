import type { TimelinessBucket } from './timeliness';

type Counted = Readonly<
  Record<Extract<TimelinessBucket, 'COMPLETED_ON_TIME' | 'COMPLETED_LATE' | 'OVERDUE'>, number>
>;

/** The share (0–1) of what had to be done by now that was done on time; null when nothing had to be. */
export function onTimeRate({ COMPLETED_ON_TIME, COMPLETED_LATE, OVERDUE }: Counted): number | null {
  const due = COMPLETED_ON_TIME + COMPLETED_LATE + OVERDUE;
  return due === 0 ? null : COMPLETED_ON_TIME / due;
}

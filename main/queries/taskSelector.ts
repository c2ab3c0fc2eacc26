import { addDays } from '#shared/domain/timeliness';
import { openStatuses } from '#shared/domain/tasks';
import type { MangoQuerySelector } from 'rxdb';
import type { StoredRecord } from '#shared/domain/envelope';
import type { TaskFilter } from '#shared/ipc/live';
import type { TimelinessBucket } from '#shared/domain/timeliness';

const open = { $in: [...openStatuses] };

/** The records of a bucket on a day, as a selector over indexed columns. */
function bucketSelector(
  bucket: TimelinessBucket,
  today: string,
  soonDays: number,
): MangoQuerySelector<StoredRecord> {
  const soonEnd = addDays(today, soonDays);
  switch (bucket) {
    case 'COMPLETED_ON_TIME':
    case 'COMPLETED_LATE':
      return { status: bucket };
    case 'OVERDUE':
      return { status: open, due: { $gt: '', $lt: today } };
    case 'DUE_SOON':
      return { status: open, due: { $gte: today, $lte: soonEnd } };
    case 'WITHIN_TERM':
      return { status: open, $or: [{ due: '' }, { due: { $gt: soonEnd } }] };
  }
}

/** What a task list shows, as a selector over the indexed columns of the envelope. */
export function taskSelector(
  filter: TaskFilter,
  today: string,
  soonDays: number,
  ids: readonly string[] | null,
): MangoQuerySelector<StoredRecord> {
  return {
    kind: 'task',
    ...(filter.bucket ? bucketSelector(filter.bucket, today, soonDays) : filter.open ? { status: open } : {}),
    ...(filter.unitId ? { unitId: filter.unitId } : {}),
    ...(filter.leaderId ? { personId: filter.leaderId } : {}),
    ...(ids ? { id: { $in: [...ids] } } : {}),
  };
}

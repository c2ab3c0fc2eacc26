import { openStatuses } from '#shared/domain/tasks';
import type { MangoQuerySelector } from 'rxdb';
import type { StoredRecord } from '#shared/domain/envelope';
import type { TaskFilter, WaitingFor } from '#shared/ipc/taskFilter';
import type { TaskStatus } from '#shared/domain/tasks';
import type { TimelinessBucket } from '#shared/domain/timeliness';

type Selector = MangoQuerySelector<StoredRecord>;

const open = { $in: [...openStatuses] };

/** The records of a bucket on a day, as a selector over indexed columns. */
function bucketSelector(bucket: TimelinessBucket, today: string, soonEnd: string): Selector {
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

/** The values of the status column that a workflow status may have. */
export function columnsOfStatus(status: TaskStatus): readonly string[] {
  switch (status) {
    case 'COMPLETED':
      return ['COMPLETED_ON_TIME', 'COMPLETED_LATE'];
    case 'NOT_STARTED':
    case 'IN_PROGRESS':
      // Which of the two it is the data say; the selector adds it.
      return [status, 'EXTENSION_ASKED', 'EXPLANATION_ASKED', 'BOTH_ASKED'];
    default:
      return [status];
  }
}

const waitingStatuses: Readonly<Record<Exclude<WaitingFor, 'briefing'>, readonly string[]>> = {
  approval: ['AWAITING_APPROVAL'],
  extension: ['EXTENSION_ASKED', 'BOTH_ASKED'],
  explanation: ['EXPLANATION_ASKED', 'BOTH_ASKED'],
};

/** Every condition on its own: two of them may speak of the same column. */
function conditions(filter: TaskFilter, today: string, soonEnd: string): readonly Selector[] {
  const { bucket, waiting = '', status = '', source = '', dueFrom = '', dueTo = '' } = filter;
  return [
    ...(bucket ? [bucketSelector(bucket, today, soonEnd)] : []),
    ...(filter.open ? [{ status: open }] : []),
    ...(waiting && waiting !== 'briefing' ? [{ status: { $in: [...waitingStatuses[waiting]] } }] : []),
    ...(status ? [{ status: { $in: [...columnsOfStatus(status)] }, 'data.status': status } as Selector] : []),
    ...(dueFrom ? [{ due: { $gte: dueFrom } }] : []),
    ...(dueTo ? [{ due: { $gt: '', $lte: dueTo } }] : []),
    ...(source ? [{ 'data.source.type': source } as Selector] : []),
  ];
}

/** What a task list shows, as a selector; all but the source and the two early statuses are indexed columns. */
export function taskSelector(
  filter: TaskFilter,
  today: string,
  soonEnd: string,
  ids: readonly string[] | null,
): Selector {
  const all = conditions(filter, today, soonEnd);
  return {
    kind: 'task',
    ...(filter.unitId ? { unitId: filter.unitId } : {}),
    ...(filter.leaderId ? { personId: filter.leaderId } : {}),
    ...(ids ? { id: { $in: [...ids] } } : {}),
    ...(all.length === 1 ? all[0] : all.length > 1 ? { $and: [...all] } : {}),
  };
}

import { inOrder } from './meetingLines';
import type { Conclusion, MeetingData } from './meetings';

/** A task that a conclusion makes: its id and the unit that leads it. */
export interface ConclusionTask {
  readonly taskId: string;
  readonly leadUnitId: string;
}

/** The tasks of a conclusion: one for its lead and one for each unit that leads the same work for itself. */
export function tasksOf({
  noTask,
  taskId,
  leadUnitId,
  alsoLead = [],
}: Conclusion): readonly ConclusionTask[] {
  if (noTask) return [];
  return [{ taskId, leadUnitId }, ...alsoLead.map(({ id, unitId }) => ({ taskId: id, leadUnitId: unitId }))];
}

/** A conclusion that makes a task names who leads, and a day or why there is none. */
export const isClear = ({ noTask, leadUnitId, dueDate, noDueDateReason }: Conclusion): boolean =>
  noTask || (leadUnitId !== '' && (dueDate !== '' || noDueDateReason !== ''));

/** The number (from 1) of the first conclusion that is not clear yet; 0 when all are. */
export const firstUnclear = ({ conclusions }: Pick<MeetingData, 'conclusions'>): number =>
  inOrder(conclusions).findIndex((conclusion) => !isClear(conclusion)) + 1;

import { allowed, allowIf, refused, touchesOnly } from './change';
import { heads, isLeader, isOffice, worksIn } from './actor';
import type { Change, Decision } from './change';
import type { TaskData, TaskEventData, TaskStepData } from '../tasks';

/**
 * The Office and the leaders assign tasks; an inspection makes the task of its finding. The lead unit reports on
 * its own tasks, and only who assigned (or the Office) says that one is completed.
 */
export function decideTask(change: Change): Decision {
  const { actor, before, after } = change;
  const data = after.data as unknown as TaskData;
  if (isOffice(actor) || isLeader(actor)) return allowed;
  if (!before)
    return allowIf(data.source.type === 'FINDING' && data.assignerId === actor.personId, 'task.assign');
  const was = before.data as unknown as TaskData;
  if (was.assignerId === actor.personId && actor.personId !== '') return allowed;
  if (!worksIn(actor, was.leadUnitId)) return refused('task.otherUnit');
  if (data.status === 'COMPLETED' || data.status === 'CANCELLED') return refused('task.approve');
  return allowIf(touchesOnly(change, 'status', 'progressPercent'), 'task.reportOnly');
}

/** The head of the unit names who is responsible for a step; the responsible person reports on it. */
export function decideTaskStep(change: Change): Decision {
  const { actor, before, after } = change;
  const data = after.data as unknown as TaskStepData;
  if (isOffice(actor) || isLeader(actor) || heads(actor, data.unitId)) return allowed;
  if (!before) return refused('step.assign');
  const was = before.data as unknown as TaskStepData;
  return allowIf(
    was.responsibleId === actor.personId && touchesOnly(change, 'status', 'startedAt', 'doneAt', 'result'),
    'step.responsible',
  );
}

/** Events are written once, by their author. */
export function decideTaskEvent(change: Change): Decision {
  if (change.before) return refused('event.final');
  const data = change.after.data as unknown as TaskEventData;
  return allowIf(data.authorId === change.actor.personId, 'event.author');
}

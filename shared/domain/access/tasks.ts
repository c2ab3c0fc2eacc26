import { allowed, allowIf, refused, touchesOnly } from './change';
import { heads, isLeader, isOffice } from './actor';
import { judgeTask } from './judgeTask';
import { reasonedEvents } from '../taskWorkflow';
import type { Change, Decision } from './change';
import type { TaskData, TaskEventData, TaskStepData } from '../tasks';

/**
 * The Office and the leaders assign tasks; an inspection makes the task of its finding. What happens to one afterwards
 * is judged by the workflow table.
 */
export function decideTask({ actor, before, after }: Change): Decision {
  const data = after.data as unknown as TaskData;
  if (before) return judgeTask(actor, before.data as unknown as TaskData, data);
  if (data.notAfter && data.dueDate > data.notAfter) return refused('extension.afterParent');
  // A task may come back further than assigned: the server lost it and who keeps it offers it again.
  return allowIf(
    isOffice(actor) ||
      isLeader(actor) ||
      (data.source.type === 'FINDING' && data.assignerId === actor.personId),
    'task.assign',
  );
}

/** The head of the unit names who is responsible for a step; the responsible person reports on it. */
export function decideTaskStep(change: Change): Decision {
  const { actor, before, after } = change;
  const data = after.data as unknown as TaskStepData;
  const was = before?.data as unknown as TaskStepData | undefined;
  if (was && (was.taskId !== data.taskId || was.order !== data.order)) return refused('record.final');
  if (isOffice(actor) || isLeader(actor) || heads(actor, was?.unitId ?? data.unitId)) return allowed;
  if (!was) return refused('step.assign');
  return allowIf(
    was.responsibleId === actor.personId && touchesOnly(change, 'status', 'startedAt', 'doneAt', 'result'),
    'step.responsible',
  );
}

/** Events are written once, by their author, and give the reason that their kind asks for. */
export function decideTaskEvent(change: Change): Decision {
  if (change.before) return refused('event.final');
  const { authorId, type, note } = change.after.data as unknown as TaskEventData;
  if (reasonedEvents.has(type) && note.trim() === '') return refused('task.reason');
  return allowIf(authorId === change.actor.personId, 'event.author');
}

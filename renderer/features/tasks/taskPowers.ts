import { heads, isLeader, isOffice, worksIn } from '#shared/domain/access/actor';
import { openStatuses } from '#shared/domain/tasks';
import type { Actor } from '#shared/domain/access/actor';
import type { TaskData, TaskStepData } from '#shared/domain/tasks';
import type { View } from '#shared/ipc/views';

export interface TaskPowers {
  readonly assignStep: boolean;
  readonly report: boolean;
  readonly requestCompletion: boolean;
  readonly decide: boolean;
  /** The step a report is about by default: one's own that is not done; '' for the task as a whole. */
  readonly stepId: string;
}

/** Which buttons a person is offered on a task. Only an offer: `decide` of the shared rules is asked when they act. */
export function taskPowers(actor: Actor, task: TaskData, steps: readonly View<TaskStepData>[]): TaskPowers {
  const above = isOffice(actor) || isLeader(actor);
  const open = (openStatuses as readonly string[]).includes(task.status);
  const waiting = task.status === 'AWAITING_APPROVAL';
  const own = steps.find(({ data }) => data.responsibleId === actor.personId && data.status !== 'DONE');
  const involved = above || worksIn(actor, task.leadUnitId);
  return {
    assignStep: open && !waiting && (above || heads(actor, task.leadUnitId)),
    report: open && !waiting && involved,
    requestCompletion: open && !waiting && involved,
    decide: waiting && (above || task.assignerId === actor.personId),
    stepId: own?.id ?? '',
  };
}

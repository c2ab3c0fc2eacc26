import { heads, isLeader, isOffice } from '#shared/domain/access/actor';
import { offeredActions } from '#shared/domain/actOnTask';
import type { Act } from '#shared/domain/actOnTask';
import type { Actor } from '#shared/domain/access/actor';
import type { TaskView } from '#shared/ipc/views';

/** What a button of a task opens; the three answers to a request for an extension are one form. */
export type TaskButton =
  | Exclude<Act['action'], 'grantExtension' | 'refuseExtension' | 'giveOtherDate'>
  | 'decideExtension'
  | 'assignStep'
  | 'assignPart';

export interface TaskButtons {
  /** In plain sight, the likeliest last (it is the primary one). */
  readonly inSight: readonly TaskButton[];
  /** Behind "more". */
  readonly more: readonly TaskButton[];
  /** The step a report is about by default: one's own that is not done; '' for the task as a whole. */
  readonly stepId: string;
}

/** From the likeliest on; what answers somebody who waits comes first. */
const byLikelihood: readonly TaskButton[] = [
  'decideExtension',
  'approve',
  'sendBack',
  'explain',
  'assignStep',
  'report',
  'requestCompletion',
  'accept',
  'requestExtension',
  'demandExplanation',
  'remind',
  'decline',
  'reroute',
  'adjustDue',
  'assignPart',
  'reopen',
  'withdraw',
];

const mostInSight = 3;

/** The buttons of a task for a person now: what the workflow table lets them do, and nothing else. */
export function taskButtons(actor: Actor, task: TaskView, today: string): TaskButtons {
  const { data, steps } = task;
  const offered = offeredActions(actor, data, today);
  const above = isOffice(actor) || isLeader(actor);
  const own = steps.find((step) => step.data.responsibleId === actor.personId && step.data.status !== 'DONE');
  const working = data.status === 'NOT_STARTED' || data.status === 'IN_PROGRESS';
  const may = (button: TaskButton): boolean => {
    switch (button) {
      case 'decideExtension':
        return offered.has('refuseExtension');
      case 'assignStep':
        return working && (above || heads(actor, data.leadUnitId));
      case 'assignPart':
        return working && above;
      default:
        return offered.has(button);
    }
  };
  // Whose step it is reports first of all; who names officers does that before anything else.
  const weight = (button: TaskButton): number =>
    byLikelihood.indexOf(button) -
    (button === 'report' && own ? byLikelihood.length : 0) +
    (button === 'assignStep' && steps.length > 0 ? 2.5 : 0);
  const all = byLikelihood.filter(may).sort((a, b) => weight(a) - weight(b));
  return {
    inSight: all.slice(0, mostInSight).reverse(),
    more: all.slice(mostInSight),
    stepId: own?.id ?? '',
  };
}

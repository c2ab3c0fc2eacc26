import { heads, isLeader, isOffice, worksIn } from './access/actor';
import type { Actor } from './access/actor';
import type { TaskData, TaskEventType, TaskStatus } from './tasks';
import type { Touch } from './taskTouches';

/** What the actor is to a task. SUPERIOR: who assigned it, the Office, the leaders. */
export type Party = 'SUPERIOR' | 'UNIT_HEAD' | 'LEAD_UNIT';

export const partiesOf = (actor: Actor, task: TaskData): ReadonlySet<Party> => {
  const assigned = task.assignerId !== '' && task.assignerId === actor.personId;
  return new Set<Party>([
    ...(assigned || isOffice(actor) || isLeader(actor) ? (['SUPERIOR'] as const) : []),
    ...(heads(actor, task.leadUnitId) ? (['UNIT_HEAD'] as const) : []),
    ...(worksIn(actor, task.leadUnitId) ? (['LEAD_UNIT'] as const) : []),
  ]);
};

export interface Rule {
  readonly from: readonly TaskStatus[];
  /** The status after it; null: it stays. */
  readonly to: TaskStatus | null;
  readonly who: readonly Party[];
  /** What it may change besides the status. */
  readonly writes: readonly Touch[];
  /** What the person must say: words, a date, a unit. */
  readonly needs: readonly ('note' | 'date' | 'unit')[];
  readonly event: TaskEventType;
}

const begun = ['NOT_STARTED', 'IN_PROGRESS'] as const;
const open = ['NOT_STARTED', 'IN_PROGRESS', 'AWAITING_APPROVAL', 'RETURNED'] as const;
const superior = ['SUPERIOR'] as const;
/** The Office enters what a unit tells it by telephone, so whoever may assign may also report. */
const unit = ['LEAD_UNIT', 'SUPERIOR'] as const;
const decided = ['deadlineDecided', 'dueDate', 'noDueDateReason'] as const;

/**
 * The workflow of a task, and the only place that knows it. The app asks before it writes and offers nothing else;
 * the server judges each change by the same rows (`judgeTask`), alone, from what stood before and what shall stand.
 */
export const taskWorkflow = {
  accept: { from: ['NOT_STARTED', 'RETURNED'], to: 'IN_PROGRESS', who: unit, writes: ['statusReason'], needs: [], event: 'ACCEPTED' },
  decline: { from: begun, to: 'RETURNED', who: ['UNIT_HEAD', 'SUPERIOR'], writes: ['statusReason'], needs: ['note'], event: 'DECLINED' },
  reroute: { from: ['NOT_STARTED', 'IN_PROGRESS', 'RETURNED'], to: 'NOT_STARTED', who: superior, writes: ['leadUnitId', 'coordinatingUnitIds', 'leaderInChargeId', 'progressPercent', 'statusReason'], needs: ['note', 'unit'], event: 'REROUTED' },
  report: { from: begun, to: null, who: unit, writes: ['progressPercent', 'statusReason'], needs: ['note'], event: 'PROGRESS' },
  requestExtension: { from: begun, to: null, who: ['LEAD_UNIT'], writes: ['deadlineAsked'], needs: ['note', 'date'], event: 'EXTENSION_REQUESTED' },
  grantExtension: { from: open, to: null, who: superior, writes: decided, needs: [], event: 'EXTENSION_GRANTED' },
  refuseExtension: { from: open, to: null, who: superior, writes: ['deadlineDecided'], needs: ['note'], event: 'EXTENSION_REFUSED' },
  giveOtherDate: { from: open, to: null, who: superior, writes: decided, needs: ['date'], event: 'EXTENSION_OTHER_DATE' },
  adjustDue: { from: open, to: null, who: superior, writes: ['deadlineAdjusted', 'dueDate', 'noDueDateReason'], needs: ['note', 'date'], event: 'DUE_ADJUSTED' },
  remind: { from: ['NOT_STARTED', 'IN_PROGRESS', 'RETURNED'], to: null, who: superior, writes: ['reminderAdded'], needs: [], event: 'REMINDED' },
  demandExplanation: { from: [...open, 'COMPLETED'], to: null, who: superior, writes: ['explanationDemanded'], needs: ['date'], event: 'EXPLANATION_DEMANDED' },
  explain: { from: [...open, 'COMPLETED'], to: null, who: unit, writes: ['explanationAnswered'], needs: ['note'], event: 'EXPLAINED' },
  requestCompletion: { from: begun, to: 'AWAITING_APPROVAL', who: unit, writes: ['progressPercent', 'submittedOn', 'statusReason'], needs: [], event: 'COMPLETION_REQUESTED' },
  approve: { from: ['AWAITING_APPROVAL'], to: 'COMPLETED', who: superior, writes: ['progressPercent', 'completedOn'], needs: [], event: 'APPROVED' },
  sendBack: { from: ['AWAITING_APPROVAL'], to: 'IN_PROGRESS', who: superior, writes: ['statusReason', 'submittedOn'], needs: ['note'], event: 'RETURNED' },
  reopen: { from: ['COMPLETED', 'CANCELLED'], to: 'IN_PROGRESS', who: superior, writes: ['statusReason', 'completedOn', 'submittedOn'], needs: ['note'], event: 'REOPENED' },
  withdraw: { from: open, to: 'CANCELLED', who: superior, writes: ['statusReason'], needs: ['note'], event: 'WITHDRAWN' },
  edit: { from: open, to: null, who: superior, writes: ['title', 'source', 'coordinatingUnitIds', 'leaderInChargeId', 'deliverable', 'urgency', 'restricted', 'notAfter', 'noDueDateReason'], needs: [], event: 'EDITED' },
} as const satisfies Readonly<Record<string, Rule>>; // prettier-ignore

export type TaskAction = keyof typeof taskWorkflow;

export const taskActions = Object.keys(taskWorkflow) as readonly TaskAction[];

export const ruleOf = (action: TaskAction): Rule => taskWorkflow[action];

/** Whether these parties may take an action at a status. */
export const permits = (action: TaskAction, status: TaskStatus, parties: ReadonlySet<Party>): boolean => {
  const { from, who } = ruleOf(action);
  return from.includes(status) && who.some((party) => parties.has(party));
};

/** Events that say nothing without a reason. A progress report is one of them: "50%" alone tells nobody anything. */
export const reasonedEvents: ReadonlySet<TaskEventType> = new Set<TaskEventType>([
  ...taskActions
    .filter((action) => ruleOf(action).needs.includes('note'))
    .map((action) => ruleOf(action).event),
  'COMMENT',
]);

import { failed, ok } from '../result';
import { openExplanation, openRequest } from './taskParts';
import { partiesOf, permits, ruleOf, taskActions } from './taskWorkflow';
import type { Actor } from './access/actor';
import type { DeadlineChange } from './taskParts';
import type { Result } from '../result';
import type { TaskAction } from './taskWorkflow';
import type { TaskData, TaskEventData } from './tasks';

/** One action on a task, as a form gives it; what the action does not ask for is ''. */
export interface Act {
  readonly action: Exclude<TaskAction, 'edit'>;
  readonly note: string;
  /** The due date asked for or given, or the day by which to explain. */
  readonly date: string;
  readonly unitId: string;
  /** 0–100, of a report; null: as it stands. */
  readonly progressPercent: number | null;
}

/** Who acts, when, and the id of what comes of it. */
export interface Moment {
  readonly actor: Actor;
  readonly today: string;
  readonly now: string;
  readonly newId: string;
}

export interface Acted {
  readonly data: TaskData;
  readonly event: Pick<TaskEventData, 'type' | 'note' | 'progressPercent' | 'date' | 'about'>;
}

/** Actions that put something on the task, and those that settle it. */
const adds: ReadonlySet<Act['action']> = new Set([
  'requestExtension',
  'adjustDue',
  'remind',
  'demandExplanation',
]);
const settles: ReadonlySet<Act['action']> = new Set([
  'grantExtension',
  'refuseExtension',
  'giveOtherDate',
  'explain',
]);

const begin = (task: TaskData): TaskData =>
  task.status === 'NOT_STARTED' ? { ...task, status: 'IN_PROGRESS' } : task;

function settle(
  task: TaskData,
  { note, date }: Act,
  { actor, today }: Moment,
  status: 'GRANTED' | 'REFUSED' | 'OTHER_DATE',
): TaskData {
  const request = openRequest(task);
  if (!request) return task;
  const given = status === 'REFUSED' ? '' : status === 'GRANTED' ? request.to : date;
  const settled: DeadlineChange = {
    ...request,
    // Another date that is the one asked for is a grant.
    status: status === 'OTHER_DATE' && given === request.to ? 'GRANTED' : status,
    decidedById: actor.personId,
    decidedOn: today,
    note,
    given,
  };
  return {
    ...task,
    ...(given !== '' && { dueDate: given, noDueDateReason: '' }),
    deadlineChanges: (task.deadlineChanges ?? []).map((change) =>
      change.id === request.id ? settled : change,
    ),
  };
}

function newChange(task: TaskData, { note, date }: Act, moment: Moment, asked: boolean): TaskData {
  const by = moment.actor.personId;
  const change: DeadlineChange = {
    id: moment.newId,
    status: asked ? 'OPEN' : 'ADJUSTED',
    askedById: by,
    askedOn: moment.today,
    from: task.dueDate,
    to: date,
    reason: note,
    decidedById: asked ? '' : by,
    decidedOn: asked ? '' : moment.today,
    note: '',
    given: asked ? '' : date,
  };
  const dates = asked ? {} : { dueDate: date, noDueDateReason: '' };
  return { ...task, ...dates, deadlineChanges: [...(task.deadlineChanges ?? []), change] };
}

function explain(task: TaskData, { note }: Act, { actor, now }: Moment): TaskData {
  const demanded = openExplanation(task);
  return {
    ...task,
    explanations: (task.explanations ?? []).map((item) =>
      item === demanded ? { ...item, answer: note, answeredById: actor.personId, answeredAt: now } : item,
    ),
  };
}

/** The task after an action that the table permits and whose needs are met. */
function moved(task: TaskData, act: Act, moment: Moment): TaskData {
  const { action, note, date } = act;
  const by = moment.actor.personId;
  switch (action) {
    case 'accept':
      return { ...task, status: 'IN_PROGRESS', statusReason: '' };
    case 'decline':
      return { ...task, status: 'RETURNED', statusReason: note };
    case 'reroute': {
      const others = task.coordinatingUnitIds.filter((id) => id !== act.unitId);
      return {
        ...task,
        status: 'NOT_STARTED',
        statusReason: note,
        leadUnitId: act.unitId,
        coordinatingUnitIds: others,
      };
    }
    case 'report':
      return { ...begin(task), progressPercent: act.progressPercent ?? task.progressPercent };
    case 'requestExtension':
      return newChange(task, act, moment, true);
    case 'grantExtension':
      return settle(task, act, moment, 'GRANTED');
    case 'refuseExtension':
      return settle(task, act, moment, 'REFUSED');
    case 'giveOtherDate':
      return settle(task, act, moment, 'OTHER_DATE');
    case 'adjustDue':
      return newChange(task, act, moment, false);
    case 'remind':
      return {
        ...task,
        reminders: [...(task.reminders ?? []), { id: moment.newId, byId: by, at: moment.now, note }],
      };
    case 'demandExplanation':
      return {
        ...task,
        explanations: [
          ...(task.explanations ?? []),
          { id: moment.newId, demandedById: by, demandedOn: moment.today, dueDate: date, question: note, answeredById: '', answeredAt: '', answer: '' },
        ],
      }; // prettier-ignore
    case 'explain':
      return explain(task, act, moment);
    case 'requestCompletion':
      return {
        ...task,
        status: 'AWAITING_APPROVAL',
        progressPercent: 100,
        submittedOn: moment.today,
        statusReason: '',
      };
    case 'approve':
      return {
        ...task,
        status: 'COMPLETED',
        progressPercent: 100,
        completedOn: task.submittedOn || moment.today,
      };
    case 'sendBack':
      return { ...task, status: 'IN_PROGRESS', statusReason: note, submittedOn: '' };
    case 'reopen':
      return { ...task, status: 'IN_PROGRESS', statusReason: note, completedOn: '', submittedOn: '' };
    case 'withdraw':
      return { ...task, status: 'CANCELLED', statusReason: note, completedOn: '' };
  }
}

/** Whether what the action is about is there: a request to decide, an explanation to give, lateness to explain. */
function missing(action: Act['action'], task: TaskData, today: string): string | null {
  switch (action) {
    case 'requestExtension':
      return openRequest(task) ? 'extension.open' : null;
    case 'grantExtension':
    case 'refuseExtension':
    case 'giveOtherDate':
      return openRequest(task) ? null : 'extension.none';
    case 'explain':
      return openExplanation(task) ? null : 'explanation.none';
    case 'demandExplanation':
      return task.dueDate !== '' && (task.completedOn || today) > task.dueDate ? null : 'explanation.notLate';
    default:
      return null;
  }
}

const acts: readonly Act['action'][] = taskActions.filter((action) => action !== 'edit');

/** The actions a person may take on a task now: the only ones a screen offers. */
export function offeredActions(actor: Actor, task: TaskData, today: string): ReadonlySet<Act['action']> {
  const parties = partiesOf(actor, task);
  const mine = openRequest(task)?.askedById === actor.personId;
  return new Set(
    acts.filter(
      (action) =>
        permits(action, task.status, parties) &&
        missing(action, task, today) === null &&
        // Nobody decides their own request.
        !(mine && ruleOf(action).writes.includes('deadlineDecided')),
    ),
  );
}

const unsaid = { note: 'task.reason', date: 'task.date', unit: 'task.unit' } as const;

/**
 * A task after an action, and the event that tells of it. Whether the result may stand is asked of `decide`, as for
 * every write. Codes: task.reason, task.date, task.unit, extension.open | none, explanation.none | notLate.
 */
export function actOnTask(task: TaskData, act: Act, moment: Moment): Result<Acted> {
  const said = { note: act.note.trim() !== '', date: act.date !== '', unit: act.unitId !== '' };
  const rule = ruleOf(act.action);
  const need = rule.needs.find((name) => !said[name]);
  if (need) return failed(unsaid[need]);
  const gone = missing(act.action, task, moment.today);
  if (gone) return failed(gone);
  const data = moved(task, act, moment);
  const about = (act.action === 'explain' ? openExplanation(task) : openRequest(task))?.id ?? '';
  return ok({
    data,
    event: {
      type: rule.event,
      note: act.note,
      progressPercent: data.progressPercent,
      date: rule.needs.includes('date') ? act.date : '',
      about: adds.has(act.action) ? moment.newId : settles.has(act.action) ? about : '',
    },
  });
}

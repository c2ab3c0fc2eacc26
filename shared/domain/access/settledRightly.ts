import type { Actor } from './actor';
import type { DeadlineChange, Explanation } from '../taskParts';
import type { Party } from '../taskWorkflow';
import type { TaskData } from '../tasks';

interface Item {
  readonly id: string;
}

/** The items of a list that are new or other than before; `taskTouches` has seen to it that the rest stands. */
function moved<T extends Item>(before: readonly T[] = [], after: readonly T[] = []): readonly T[] {
  const old = new Map(before.map((item) => [item.id, JSON.stringify(item)]));
  return after.filter((item) => old.get(item.id) !== JSON.stringify(item));
}

/** Later than what stands, and not after the work it is part of. */
function wrongDate(date: string, standing: string, { notAfter = '' }: TaskData): string | null {
  if (date <= standing) return 'extension.notLater';
  return notAfter !== '' && date > notAfter ? 'extension.afterParent' : null;
}

function wrongDeadline(change: DeadlineChange, before: TaskData, after: TaskData): string | null {
  const { status, askedById, decidedById, to, given, from } = change;
  const { notAfter = '' } = after;
  switch (status) {
    case 'OPEN':
      return given !== '' || decidedById !== '' ? 'record.final' : wrongDate(to, before.dueDate, after);
    case 'REFUSED':
      return decidedById === askedById ? 'extension.own' : given === '' ? null : 'task.dueDate';
    case 'GRANTED':
    case 'OTHER_DATE':
      if (decidedById === askedById) return 'extension.own';
      if ((status === 'GRANTED') !== (given === to)) return 'task.dueDate';
      return wrongDate(given, from, after);
    case 'ADJUSTED':
      if (given !== to) return 'task.dueDate';
      return notAfter !== '' && given > notAfter ? 'extension.afterParent' : null;
  }
}

/** Late by a due date that stood before or stands now: an extension may have come in the same change. */
function wrongExplanation(
  { demandedOn, dueDate, answer }: Explanation,
  before: TaskData,
  after: TaskData,
): string | null {
  if (answer !== '') return null;
  const late = [before, after].some(({ dueDate: due }) => due !== '' && demandedOn > due);
  if (!late) return 'explanation.notLate';
  return dueDate < demandedOn ? 'explanation.date' : null;
}

/** Who signs for an item: what a person adds or settles carries their name, unless they keep the task for others. */
const signers = (task: TaskData, before: TaskData): readonly string[] => [
  ...moved(before.deadlineChanges, task.deadlineChanges).map(({ status, askedById, decidedById }) =>
    status === 'OPEN' ? askedById : decidedById,
  ),
  ...moved(before.reminders, task.reminders).map(({ byId }) => byId),
  ...moved(before.explanations, task.explanations).map(({ answer, answeredById, demandedById }) =>
    answer === '' ? demandedById : answeredById,
  ),
];

/**
 * What is wrong with the contents of a change that the workflow allows: dates, names, reasons, one request at a time.
 * Null: nothing. Codes: event.author, extension.open | notLater | afterParent | own, explanation.notLate | date,
 * task.dueDate, task.reason, task.completedOn.
 */
export function settledRightly(
  actor: Actor,
  parties: ReadonlySet<Party>,
  before: TaskData,
  after: TaskData,
): string | null {
  const { deadlineChanges = [], statusReason = '' } = after;
  if (!parties.has('SUPERIOR') && signers(after, before).some((id) => id !== actor.personId))
    return 'event.author';
  if (deadlineChanges.filter(({ status }) => status === 'OPEN').length > 1) return 'extension.open';
  const changes = moved(before.deadlineChanges, deadlineChanges);
  for (const change of changes) {
    const wrong = wrongDeadline(change, before, after);
    if (wrong) return wrong;
  }
  // A due date moves only by a change that says who, when and why.
  if (after.dueDate !== before.dueDate && !changes.some(({ given }) => given === after.dueDate))
    return 'task.dueDate';
  if (changes.some(({ given }) => given !== '') && !changes.some(({ given }) => given === after.dueDate))
    return 'task.dueDate';
  for (const explanation of moved(before.explanations, after.explanations)) {
    const wrong = wrongExplanation(explanation, before, after);
    if (wrong) return wrong;
  }
  if ((after.status === 'COMPLETED') !== (after.completedOn !== '')) return 'task.completedOn';
  const turned =
    after.status !== before.status && (after.status === 'RETURNED' || after.status === 'CANCELLED');
  return turned && statusReason === '' ? 'task.reason' : null;
}

import { canonical } from './content';
import type { TaskData } from './tasks';

type Listed = 'deadlineChanges' | 'reminders' | 'explanations';

/** Fields that only the server or the flow itself moves. */
type Guided = 'status' | 'code';

/** What a change does to a task, named finely enough to say who may do it. */
export type Touch =
  | Exclude<keyof TaskData, Listed | Guided>
  | 'deadlineAsked'
  | 'deadlineDecided'
  | 'deadlineAdjusted'
  | 'reminderAdded'
  | 'explanationDemanded'
  | 'explanationAnswered'
  /** Something that is written once was changed or removed. */
  | 'rewritten';

interface Item {
  readonly id: string;
}

/** Lists only grow; an item that stood may change once, from open to settled, and nothing else about it. */
function listTouches<T extends Item>(
  before: readonly T[],
  after: readonly T[],
  added: (item: T) => Touch,
  settled: {
    readonly touch: Touch;
    readonly isOpen: (item: T) => boolean;
    readonly fields: readonly (keyof T)[];
  } | null,
): readonly Touch[] {
  const old = new Map(before.map((item) => [item.id, item]));
  const kept = new Set(after.map(({ id }) => id));
  const touches: Touch[] =
    before.every(({ id }) => kept.has(id)) && kept.size === after.length ? [] : ['rewritten'];
  for (const item of after) {
    const was = old.get(item.id);
    if (!was) touches.push(added(item));
    else if (canonical(was) !== canonical(item)) {
      const same = (Object.keys(item) as (keyof T)[]).every(
        (key) => settled?.fields.includes(key) || canonical(was[key]) === canonical(item[key]),
      );
      const closes = settled?.isOpen(was) && !settled.isOpen(item) && same;
      touches.push(closes && settled ? settled.touch : 'rewritten');
    }
  }
  return touches;
}

const listed: readonly string[] = ['deadlineChanges', 'reminders', 'explanations', 'status', 'code'];

/** All that a change does to a task besides its status. */
export function taskTouches(before: TaskData, after: TaskData): ReadonlySet<Touch> {
  const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])] as (keyof TaskData)[];
  const plain = fields
    .filter((key) => !listed.includes(key) && canonical(before[key]) !== canonical(after[key]))
    .map((key) => key as Touch);
  return new Set<Touch>([
    ...plain,
    ...listTouches(
      before.deadlineChanges ?? [],
      after.deadlineChanges ?? [],
      ({ status }) => (status === 'ADJUSTED' ? 'deadlineAdjusted' : 'deadlineAsked'),
      {
        touch: 'deadlineDecided',
        isOpen: ({ status }) => status === 'OPEN',
        fields: ['status', 'decidedById', 'decidedOn', 'note', 'given'],
      },
    ),
    ...listTouches(before.reminders ?? [], after.reminders ?? [], () => 'reminderAdded', null),
    ...listTouches(before.explanations ?? [], after.explanations ?? [], () => 'explanationDemanded', {
      touch: 'explanationAnswered',
      isOpen: ({ answer }) => answer === '',
      fields: ['answeredById', 'answeredAt', 'answer'],
    }),
  ]);
}

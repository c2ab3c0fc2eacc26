import { z } from 'zod';
import { day, instant } from './envelope';

const short = z.string().max(64);

/**
 * A change of the due date: asked for by the lead unit and decided by who assigned (granted, refused, answered with
 * another date), or set by who assigned without being asked (ADJUSTED). The request is written once; the decision once.
 */
export const deadlineChange = z.strictObject({
  id: z.string().min(1).max(64),
  status: z.enum(['OPEN', 'GRANTED', 'REFUSED', 'OTHER_DATE', 'ADJUSTED']),
  askedById: short,
  askedOn: z.iso.date(),
  /** The due date when it was asked, '' when there was none. */
  from: day,
  to: z.iso.date(),
  reason: z.string().min(1).max(2000),
  decidedById: short,
  decidedOn: day,
  note: z.string().max(2000),
  /** The due date that came of it; '' while open and when refused. */
  given: day,
});

export type DeadlineChange = Readonly<z.infer<typeof deadlineChange>>;

/** One reminder (đôn đốc); they are counted. */
export const reminder = z.strictObject({
  id: z.string().min(1).max(64),
  byId: short,
  at: z.iso.datetime(),
  note: z.string().max(2000),
});

export type Reminder = Readonly<z.infer<typeof reminder>>;

/** An explanation demanded of the lead unit for lateness, with a date of its own; the answer is written once. */
export const explanation = z.strictObject({
  id: z.string().min(1).max(64),
  demandedById: short,
  demandedOn: z.iso.date(),
  dueDate: z.iso.date(),
  question: z.string().max(2000),
  answeredById: short,
  answeredAt: instant,
  answer: z.string().max(4000),
});

export type Explanation = Readonly<z.infer<typeof explanation>>;

/** What may lie on a task beside its assignment; left out while there is none, as on most of 100,000 tasks. */
export interface TaskParts {
  readonly deadlineChanges?: readonly DeadlineChange[] | undefined;
  readonly reminders?: readonly Reminder[] | undefined;
  readonly explanations?: readonly Explanation[] | undefined;
}

/** The request that waits for a decision; at most one does. */
export const openRequest = ({ deadlineChanges = [] }: TaskParts): DeadlineChange | null =>
  deadlineChanges.find(({ status }) => status === 'OPEN') ?? null;

/** The oldest explanation that is not given yet. */
export const openExplanation = ({ explanations = [] }: TaskParts): Explanation | null =>
  explanations.find(({ answer }) => answer === '') ?? null;

/** From this extension on, granted or waiting, a task is marked "gia hạn nhiều lần". */
const often = 3;

/** How many times the term was extended, with the request that waits. */
export const extensions = ({ deadlineChanges = [] }: TaskParts): number =>
  deadlineChanges.filter(({ status }) => status !== 'REFUSED' && status !== 'ADJUSTED').length;

export const extendedOften = (task: TaskParts): boolean => extensions(task) >= often;

/** After this many reminders a task goes on the agenda of the next briefing (practice of Hà Nội: more than three). */
export const mostReminders = 3;

export const dueForBriefing = ({ reminders = [] }: TaskParts): boolean => reminders.length >= mostReminders;

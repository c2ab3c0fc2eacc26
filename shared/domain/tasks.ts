import { z } from 'zod';
import { day, instant } from './envelope';
import { deadlineChange, explanation, openExplanation, openRequest, reminder } from './taskParts';
import { defineKind } from './defineKind';

export const taskStatuses = [
  'NOT_STARTED',
  'IN_PROGRESS',
  'AWAITING_APPROVAL',
  'COMPLETED',
  'RETURNED',
  'CANCELLED',
] as const;

export type TaskStatus = (typeof taskStatuses)[number];

export const taskSourceTypes = [
  'GOVERNMENT',
  'PRIME_MINISTER',
  'CITY_PARTY',
  'CITY_COUNCIL',
  'CITY_COMMITTEE',
  'CONCLUSION',
  'CAMPAIGN',
  'FINDING',
  'DIRECT_ORDER',
] as const;

/** Where a task comes from; `recordId` is the meeting, campaign or visit, `itemId` the conclusion or finding in it. */
export const taskSource = z.strictObject({
  type: z.enum(taskSourceTypes),
  recordId: z.string().max(64),
  itemId: z.string().max(64),
});

const short = z.string().max(64);

/**
 * One assignment with its "five clarities": the work, exactly one lead unit, those who coordinate, the day, the
 * deliverable. Timeliness is computed from it (`timeliness`), never stored.
 */
export const taskData = z.strictObject({
  title: z.string().min(1).max(2000),
  /** Given by the server when it accepts the task, never offline. */
  code: z.string().max(40),
  source: taskSource,
  leadUnitId: z.string().min(1).max(64),
  coordinatingUnitIds: z.array(short).readonly(),
  leaderInChargeId: short,
  assignerId: short,
  assignedOn: z.iso.date(),
  dueDate: day,
  /** Why there is no due date, when there is none. */
  noDueDateReason: z.string().max(500),
  deliverable: z.string().max(500),
  urgency: z.enum(['NORMAL', 'URGENT', 'VERY_URGENT', 'FLASH']),
  restricted: z.boolean(),
  status: z.enum(taskStatuses),
  progressPercent: z.int().min(0).max(100),
  /** The day the lead unit asked for completion counts, not the day somebody found time to approve. */
  completedOn: day,
  submittedOn: day.optional(),
  /** Why it was returned, sent back, reopened or withdrawn. */
  statusReason: z.string().max(2000).optional(),
  /** The due date of the task it is part of, which its own may not pass; '' for none. */
  notAfter: day.optional(),
  deadlineChanges: z.array(deadlineChange).max(200).readonly().optional(),
  reminders: z.array(reminder).max(500).readonly().optional(),
  explanations: z.array(explanation).max(200).readonly().optional(),
});

export type TaskData = Readonly<z.infer<typeof taskData>>;

/** Work that is under way and waits for a word: of who assigned it, of the lead unit, or of both. */
export const askingStatuses = ['EXTENSION_ASKED', 'EXPLANATION_ASKED', 'BOTH_ASKED'] as const;

/** The values of the status column that stand for work that is not over. */
export const openStatuses = [
  'NOT_STARTED',
  'IN_PROGRESS',
  'AWAITING_APPROVAL',
  'RETURNED',
  ...askingStatuses,
] as const;

/** Whether a completed task was completed after its due date. */
export const completedLate = ({ dueDate, completedOn }: Pick<TaskData, 'dueDate' | 'completedOn'>): boolean =>
  dueDate !== '' && completedOn > dueDate;

/**
 * The status as lists filter by it. Both dates of a completed task are fixed, so late or not is known for good; and
 * what waits for somebody's word is found by it without reading every task.
 */
const statusColumn = (data: TaskData): string => {
  if (data.status === 'COMPLETED') return completedLate(data) ? 'COMPLETED_LATE' : 'COMPLETED_ON_TIME';
  if (data.status !== 'NOT_STARTED' && data.status !== 'IN_PROGRESS') return data.status;
  const [asked, demanded] = [openRequest(data) !== null, openExplanation(data) !== null];
  if (asked) return demanded ? 'BOTH_ASKED' : 'EXTENSION_ASKED';
  return demanded ? 'EXPLANATION_ASKED' : data.status;
};

export const taskKind = defineKind({
  kind: 'task',
  version: 1,
  data: taskData,
  columns: (data) => ({
    unitId: data.leadUnitId,
    personId: data.leaderInChargeId,
    parentId: data.source.recordId,
    status: statusColumn(data),
    due: data.dueDate,
    at: data.assignedOn,
    restricted: data.restricted,
  }),
});

export const stepStatuses = ['WAITING', 'IN_PROGRESS', 'DONE', 'RETURNED'] as const;

/** A processing step with one responsible person (NĐ 30/2020 Phụ lục IV: leader, head of unit, officer). */
export const taskStepData = z.strictObject({
  taskId: z.string().min(1).max(64),
  unitId: z.string().min(1).max(64),
  order: z.int().min(1).max(99),
  level: z.enum(['LEADER', 'UNIT_HEAD', 'OFFICER']),
  responsibleId: z.string().min(1).max(64),
  work: z.string().max(2000),
  dueDate: day,
  status: z.enum(stepStatuses),
  startedAt: instant,
  doneAt: instant,
  result: z.string().max(4000),
  restricted: z.boolean(),
});

export type TaskStepData = Readonly<z.infer<typeof taskStepData>>;

export const taskStepKind = defineKind({
  kind: 'taskStep',
  version: 1,
  data: taskStepData,
  columns: (data) => ({
    unitId: data.unitId,
    personId: data.responsibleId,
    parentId: data.taskId,
    status: data.status,
    due: data.dueDate,
    restricted: data.restricted,
  }),
});

export const taskEventTypes = [
  'ASSIGNED',
  'ACCEPTED',
  'DECLINED',
  'REROUTED',
  'STEP_ASSIGNED',
  'PROGRESS',
  'EXTENSION_REQUESTED',
  'EXTENSION_GRANTED',
  'EXTENSION_REFUSED',
  'EXTENSION_OTHER_DATE',
  'DUE_ADJUSTED',
  'REMINDED',
  'EXPLANATION_DEMANDED',
  'EXPLAINED',
  'COMPLETION_REQUESTED',
  'APPROVED',
  'RETURNED',
  'REOPENED',
  'WITHDRAWN',
  'EDITED',
  'COMMENT',
] as const;

export type TaskEventType = (typeof taskEventTypes)[number];

/** What happened to a task; written once, never changed, so two people never edit the same event. */
export const taskEventData = z.strictObject({
  taskId: z.string().min(1).max(64),
  unitId: z.string().max(64),
  type: z.enum(taskEventTypes),
  authorId: z.string().min(1).max(64),
  stepId: z.string().max(64),
  note: z.string().max(4000),
  progressPercent: z.int().min(0).max(100),
  at: z.iso.datetime(),
  restricted: z.boolean(),
  /** The date it speaks of: asked for, given, or for an answer. */
  date: day.optional(),
  /** The request, reminder or explanation on the task that it tells of. */
  about: z.string().max(64).optional(),
});

export type TaskEventData = Readonly<z.infer<typeof taskEventData>>;

export const taskEventKind = defineKind({
  kind: 'taskEvent',
  version: 1,
  data: taskEventData,
  columns: (data) => ({
    unitId: data.unitId,
    personId: data.authorId,
    parentId: data.taskId,
    status: data.type,
    at: data.at,
    restricted: data.restricted,
  }),
});

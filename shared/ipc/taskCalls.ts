import { z } from 'zod';
import { calendarData } from '../domain/calendar';
import { day, recordId } from '../domain/envelope';
import { taskActions } from '../domain/taskWorkflow';
import { taskData } from '../domain/tasks';
import { takes } from './define';
import type { Act } from '../domain/actOnTask';

/** A report has a call of its own: it is also about a step. An edit comes as a form. */
const acts = taskActions.filter(
  (action): action is Exclude<Act['action'], 'report'> => action !== 'edit' && action !== 'report',
);

/** The five clarities of a direct order: what, who leads and coordinates, which leader, by when, which deliverable. */
export const directOrder = taskData
  .pick({
    title: true,
    leadUnitId: true,
    coordinatingUnitIds: true,
    leaderInChargeId: true,
    dueDate: true,
    noDueDateReason: true,
    deliverable: true,
    urgency: true,
    restricted: true,
  })
  .extend({
    title: z.string().trim().min(1).max(2000),
    /** The task this one is part of, '' for none. */
    partOf: z.union([z.literal(''), recordId]),
  });

export type DirectOrder = Readonly<z.infer<typeof directOrder>>;

/** Calls about tasks. Each can be made offline; the server decides when it hears of it. */
export const taskCalls = {
  'tasks.assign': takes(directOrder).answers<{ readonly id: string }>(),
  /** Names one responsible person for the next step: a leader, the head of a unit, an officer. */
  'tasks.assignStep': takes(
    z.strictObject({
      taskId: recordId,
      responsibleId: recordId,
      work: z.string().max(2000),
      dueDate: day,
    }),
  ).answers<{ readonly id: string }>(),
  /** `eventId`: the id under which evidence was added before the report is sent. */
  'tasks.report': takes(
    z.strictObject({
      taskId: recordId,
      stepId: z.union([z.literal(''), recordId]),
      note: z.string().min(1).max(4000),
      progressPercent: z.int().min(0).max(100),
      stepDone: z.boolean(),
      eventId: recordId.optional(),
    }),
  ).answers<void>(),
  /** Any other row of the workflow table; what the action does not need is ''. */
  'tasks.act': takes(
    z.strictObject({
      taskId: recordId,
      action: z.enum(acts as [(typeof acts)[number], ...(typeof acts)[number][]]),
      note: z.string().max(2000),
      date: day,
      unitId: z.string().max(64),
    }),
  ).answers<void>(),
  'tasks.comment': takes(
    z.strictObject({ taskId: recordId, note: z.string().trim().min(1).max(4000) }),
  ).answers<void>(),
  /** Reminds of many tasks at once; those it is not about any more are left out and counted. */
  'tasks.remind': takes(
    z.strictObject({ taskIds: z.array(recordId).min(1).max(200), note: z.string().max(2000) }),
  ).answers<{ readonly reminded: number; readonly left: number }>(),

  'calendar.save': takes(
    z.strictObject({ base: calendarData.nullable(), data: calendarData }),
  ).answers<void>(),
} as const;

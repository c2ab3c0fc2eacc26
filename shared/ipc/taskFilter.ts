import { z } from 'zod';
import { day } from '../domain/envelope';
import { taskSourceTypes, taskStatuses } from '../domain/tasks';
import { timelinessBuckets } from '../domain/timeliness';

/** What a task can wait for: a decision on its completion or its term, an explanation, a place on the next agenda. */
export const waitingFor = ['approval', 'extension', 'explanation', 'briefing'] as const;

const any = z.literal('');

/** What a task list shows; '' (or left out) means any. */
export const taskFilter = z.strictObject({
  bucket: z.union([any, z.enum(timelinessBuckets)]),
  unitId: z.string().max(64),
  leaderId: z.string().max(64),
  /** Only what this person answers for at a step. */
  responsibleId: z.string().max(64),
  open: z.boolean(),
  search: z.string().max(200),
  offset: z.int().min(0),
  limit: z.int().min(1).max(500),
  /** The first and the last due date, both counted. */
  dueFrom: day.optional(),
  dueTo: day.optional(),
  source: z.union([any, z.enum(taskSourceTypes)]).optional(),
  status: z.union([any, z.enum(taskStatuses)]).optional(),
  waiting: z.union([any, z.enum(waitingFor)]).optional(),
});

export type TaskFilter = Readonly<z.infer<typeof taskFilter>>;

export type WaitingFor = (typeof waitingFor)[number];

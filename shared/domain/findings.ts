import { z } from 'zod';
import { day } from './envelope';
import { defineKind } from './defineKind';

const short = z.string().max(64);

/** A shortcoming seen on a visit; it becomes the task `taskId` of the responsible unit. */
export const findingData = z.strictObject({
  visitId: z.string().min(1).max(64),
  wardId: z.string().min(1).max(64),
  responsibleUnitId: z.string().min(1).max(64),
  /** The question it was found at, '' when it stands alone. */
  question: z.string().max(200),
  text: z.string().min(1).max(4000),
  severity: z.enum(['MINOR', 'MAJOR', 'CRITICAL']),
  remedy: z.string().max(2000),
  dueDate: day,
  photoIds: z.array(short).readonly(),
  taskId: short,
  status: z.enum(['OPEN', 'CLOSED']),
});

export type FindingData = Readonly<z.infer<typeof findingData>>;

export const findingKind = defineKind({
  kind: 'finding',
  version: 1,
  data: findingData,
  columns: (data) => ({
    unitId: data.responsibleUnitId,
    parentId: data.visitId,
    status: data.status,
    due: data.dueDate,
  }),
});

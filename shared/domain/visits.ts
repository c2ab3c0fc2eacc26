import { z } from 'zod';
import { instant } from './envelope';
import { defineKind } from './defineKind';

const short = z.string().max(64);

export const visitStatuses = ['PLANNED', 'IN_PROGRESS', 'DONE'] as const;

/** One inspection of a ward: the answers by question name, as SurveyJS gives them; photos are attachment ids. */
export const visitData = z.strictObject({
  campaignId: short,
  wardId: z.string().min(1).max(64),
  teamId: short,
  leaderId: short,
  templateId: short,
  plannedOn: z.iso.date(),
  visitType: z.enum(['PLANNED', 'UNANNOUNCED', 'FOLLOW_UP', 'EMERGENCY']),
  facility: z.string().max(300),
  answers: z.record(z.string(), z.unknown()),
  result: z.enum(['', 'PASS', 'CONDITIONAL', 'FAIL']),
  remark: z.string().max(4000),
  status: z.enum(visitStatuses),
  startedAt: instant,
  finishedAt: instant,
});

export type VisitData = Readonly<z.infer<typeof visitData>>;

export const visitKind = defineKind({
  kind: 'visit',
  version: 1,
  data: visitData,
  columns: (data) => ({
    unitId: data.wardId,
    personId: data.leaderId,
    parentId: data.campaignId,
    status: data.status,
    due: data.plannedOn,
    at: data.plannedOn,
  }),
});

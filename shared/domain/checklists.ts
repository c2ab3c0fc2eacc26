import { z } from 'zod';
import { defineKind } from './defineKind';

/** A version of a checklist in SurveyJS JSON; a visit pins the record it was filled with, so versions are never edited. */
export const checklistTemplateData = z.strictObject({
  code: z.string().min(1).max(60),
  templateVersion: z.int().min(1),
  name: z.string().min(1).max(300),
  theme: z.string().max(60),
  survey: z.record(z.string(), z.unknown()),
  status: z.enum(['DRAFT', 'PUBLISHED', 'RETIRED']),
});

export type ChecklistTemplateData = Readonly<z.infer<typeof checklistTemplateData>>;

export const checklistTemplateKind = defineKind({
  kind: 'checklistTemplate',
  version: 1,
  data: checklistTemplateData,
  columns: (data) => ({ status: data.status }),
});

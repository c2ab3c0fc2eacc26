import type { z } from 'zod';
import { attachmentKind } from './attachments';
import { calendarKind } from './calendar';
import { campaignKind } from './campaigns';
import { checklistTemplateKind } from './checklists';
import { findingKind } from './findings';
import { meetingKind } from './meetings';
import { personKind, roleKind } from './people';
import { settingKind } from './settings';
import { taskEventKind, taskKind, taskStepKind } from './tasks';
import { unitKind } from './units';
import { visitKind } from './visits';
import type { KindDefinition } from './defineKind';
import type { RecordKind } from './kinds';

const kinds = {
  unit: unitKind,
  person: personKind,
  role: roleKind,
  calendar: calendarKind,
  setting: settingKind,
  task: taskKind,
  taskStep: taskStepKind,
  taskEvent: taskEventKind,
  meeting: meetingKind,
  campaign: campaignKind,
  checklistTemplate: checklistTemplateKind,
  visit: visitKind,
  finding: findingKind,
  attachment: attachmentKind,
} as const;

/** Every kind of record by its name. */
export const catalogue: Readonly<Record<RecordKind, KindDefinition>> = kinds;

/** The data of every kind, by its name. */
export type DataByKind = { readonly [K in RecordKind]: Readonly<z.infer<(typeof kinds)[K]['data']>> };

/** The data of a kind, typed. */
export type DataOf<K extends RecordKind> = DataByKind[K];

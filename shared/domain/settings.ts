import { z } from 'zod';
import { day } from './envelope';
import { defineKind } from './defineKind';

/** What the office says of itself once: its names on paper, and the day the sample organisation lives in. */
export const settingData = z.strictObject({
  organName: z.string().min(1).max(200),
  governingBody: z.string().max(200),
  place: z.string().min(1).max(80),
  /** '' in real use (today); the sample organisation stands still on this day. */
  businessDate: day,
  sample: z.boolean(),
  /** Working days before the due date from which a task is due soon, for everyone. */
  dueSoonDays: z.int().min(0).max(60),
  /** How many working days ahead each is told of their own work; who leads must know earlier than who writes. */
  leadDays: z
    .strictObject({
      leader: z.int().min(0).max(60),
      head: z.int().min(0).max(60),
      officer: z.int().min(0).max(60),
    })
    .optional(),
});

export type SettingData = Readonly<z.infer<typeof settingData>>;

/** The one setting record of an organisation has this id within it. */
export const settingId = (orgId: string): string => `${orgId}.setting`;

export const settingKind = defineKind({
  kind: 'setting',
  version: 1,
  data: settingData,
  columns: () => ({}),
});

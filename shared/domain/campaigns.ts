import { z } from 'zod';
import { defineKind } from './defineKind';

const short = z.string().max(64);

/** The Tết plan: its phases and its teams; visits point to it. */
export const campaignData = z.strictObject({
  name: z.string().min(1).max(300),
  lunarYear: z.int().min(2000).max(2100),
  phases: z
    .array(
      z.strictObject({ id: z.enum(['BEFORE', 'DURING', 'AFTER']), from: z.iso.date(), to: z.iso.date() }),
    )
    .readonly(),
  teams: z
    .array(
      z.strictObject({
        id: short,
        name: z.string().max(200),
        leaderId: short,
        memberIds: z.array(short).readonly(),
        decisionNumber: z.string().max(60),
      }),
    )
    .readonly(),
  status: z.enum(['PLANNED', 'RUNNING', 'CLOSED']),
});

export type CampaignData = Readonly<z.infer<typeof campaignData>>;

export const campaignKind = defineKind({
  kind: 'campaign',
  version: 1,
  data: campaignData,
  columns: (data) => ({ status: data.status, at: data.phases[0]?.from ?? '' }),
});

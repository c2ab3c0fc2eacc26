import { z } from 'zod';
import { day, instant } from './envelope';
import { defineKind } from './defineKind';

const short = z.string().max(64);

export const attendee = z.strictObject({
  id: short,
  /** Attendance is by post; the person may be a deputy. */
  post: z.string().max(200),
  unitId: short,
  personId: short,
  present: z.boolean(),
  deputyName: z.string().max(120),
});

export const agendaItem = z.strictObject({
  id: short,
  order: z.int().min(1),
  title: z.string().min(1).max(1000),
  presenterUnitId: short,
});

/**
 * A numbered conclusion. It names a lead unit and a day (or why there is none) and becomes the task `taskId`, or
 * says that it makes no task ("không phát sinh nhiệm vụ"). The task's id is made with the conclusion, so that
 * signing on two machines makes one task.
 */
export const conclusion = z.strictObject({
  id: short,
  order: z.int().min(1),
  text: z.string().min(1).max(8000),
  noTask: z.boolean(),
  taskId: short,
  leadUnitId: short,
  coordinatingUnitIds: z.array(short).readonly(),
  leaderInChargeId: short,
  /** The deadline as it was said: "cuối tháng 2/2019". */
  deadlineText: z.string().max(200),
  dueDate: day,
  noDueDateReason: z.string().max(500),
  deliverable: z.string().max(500),
});

export type Conclusion = Readonly<z.infer<typeof conclusion>>;

export const meetingData = z.strictObject({
  title: z.string().min(1).max(500),
  meetingKind: z.enum(['BRIEFING', 'THEMATIC', 'AGREEMENT', 'FIELD_CHECK']),
  heldOn: z.iso.date(),
  /** Local time of day `HH:MM` in Asia/Ho_Chi_Minh. */
  startTime: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/),
  place: z.string().max(200),
  chairId: short,
  secretaryId: short,
  opening: z.string().max(4000),
  attendees: z.array(attendee).readonly(),
  agenda: z.array(agendaItem).readonly(),
  conclusions: z.array(conclusion).readonly(),
  status: z.enum(['DRAFT', 'SIGNED']),
  signedAt: instant,
  signedById: short,
  /** Entered once by the records clerk after signing (NĐ 30/2020 Điều 15). */
  noticeNumber: z.string().max(20),
  noticeDate: day,
});

export type MeetingData = Readonly<z.infer<typeof meetingData>>;

export const meetingKind = defineKind({
  kind: 'meeting',
  version: 1,
  data: meetingData,
  columns: (data) => ({ personId: data.chairId, status: data.status, at: data.heldOn }),
});

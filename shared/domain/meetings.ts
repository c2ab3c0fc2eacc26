import { z } from 'zod';
import { day, instant } from './envelope';
import { defineKind } from './defineKind';

const short = z.string().max(64);

/** Local time of day `HH:MM` in Asia/Ho_Chi_Minh. */
const timeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

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

/** How often a standing task comes back, as the parser of conclusions names it. */
export const recurrences = [
  'daily',
  'weekly',
  'monthly',
  'quarterly',
  'half-yearly',
  'yearly',
  'periodic',
] as const;

/** A further unit that leads the same work for itself ("UBND các phường"); it gets a task of its own, `id`. */
export const fellowLead = z.strictObject({ id: short, unitId: short });

/** What was said, in order: a line of the minutes ("diễn biến cuộc họp", NĐ 30/2020 Mẫu 1.9). */
export const proceeding = z.strictObject({
  id: short,
  order: z.int().min(1),
  speaker: z.string().max(200),
  text: z.string().min(1).max(8000),
});

export type Proceeding = Readonly<z.infer<typeof proceeding>>;

/** A conclusion of an earlier meeting whose task is still open; `id` is the task's, so that taking it over twice is once. */
export const carriedItem = z.strictObject({
  id: short,
  order: z.int().min(1),
  meetingId: short,
  conclusionId: short,
  text: z.string().min(1).max(8000),
  /** What this meeting said to it. */
  remark: z.string().max(2000),
});

export type CarriedItem = Readonly<z.infer<typeof carriedItem>>;

/**
 * A numbered conclusion. `order` only sorts: a number is counted when it is shown and fixed at signing, so that two
 * secretaries who add and remove lines never change each other's. It names a lead unit and a day (or why there is none) and becomes the task `taskId`, or
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
  alsoLead: z.array(fellowLead).max(200).readonly().optional(),
  recurrence: z.enum(recurrences).optional(),
  /** To whom the result is reported, as it was said. */
  reportTo: z.string().max(300).optional(),
});

export type Conclusion = Readonly<z.infer<typeof conclusion>>;

export const meetingData = z.strictObject({
  title: z.string().min(1).max(500),
  meetingKind: z.enum(['BRIEFING', 'THEMATIC', 'AGREEMENT', 'FIELD_CHECK']),
  heldOn: z.iso.date(),
  startTime: timeOfDay,
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
  /** `HH:MM` of the end, '' while it is not known. */
  endTime: z.union([z.literal(''), timeOfDay]).optional(),
  proceedings: z.array(proceeding).readonly().optional(),
  /** The first meeting of the series; the one before this one; what was still open of it. */
  seriesId: short.optional(),
  previousId: short.optional(),
  carried: z.array(carriedItem).readonly().optional(),
  /** The signed meeting that this record corrects or completes ("bổ sung"). */
  supplementTo: short.optional(),
});

export type MeetingData = Readonly<z.infer<typeof meetingData>>;

/** Version 2 adds fields that may be missing, so data of version 1 stand as they are. */
export const meetingKind = defineKind({
  kind: 'meeting',
  version: 2,
  data: meetingData,
  columns: (data) => ({
    personId: data.chairId,
    // What follows from a signed meeting is found by it: its supplements, and the next of its series.
    parentId: data.supplementTo || data.previousId || '',
    status: data.status,
    at: data.heldOn,
  }),
});

import { z } from 'zod';
import { findingData } from '../domain/findings';
import { meetingCalls } from './meetingCalls';
import { meetingData } from '../domain/meetings';
import { recordId } from '../domain/envelope';
import { takes } from './define';
import { taskCalls } from './taskCalls';
import { visitData } from '../domain/visits';
import type { LiveSnapshot } from './live';
import type { ProfileView, SessionView, SyncView } from './views';
import { liveRequest } from './live';

const nothing = z.undefined();
const byId = z.strictObject({ id: recordId });

/** A document to print: which kind, of which record. */
const paper = z.strictObject({
  kind: z.enum(['conclusionNotice', 'invitation', 'meetingMinutes', 'inspectionRecord', 'handlingSlip']),
  id: recordId,
  profile: z.enum(['nd30-2020', 'tt01-2011']).default('nd30-2020'),
});

/** A form saved: what it showed when it was opened (`base`) and what it says now, so that changes in between are merged. */
const formOf = <S extends z.ZodType>(data: S) =>
  z.strictObject({ id: recordId.nullable(), base: data.nullable(), data });

/** Every call of the window; the name is `subject.verb`. */
export const calls = {
  'session.profiles': takes(nothing).answers<{
    readonly profiles: readonly ProfileView[];
    readonly serverUrl: string;
  }>(),
  'session.state': takes(nothing).answers<SessionView>(),
  'session.signIn': takes(
    z.strictObject({
      serverUrl: z.string().min(1).max(300),
      username: z.string().min(1).max(120),
      password: z.string().min(1).max(200),
    }),
  ).answers<SessionView>(),
  /** Refused with `session.unsent` while something is unsent, unless `force`. */
  'session.signOut': takes(z.strictObject({ force: z.boolean() })).answers<SessionView>(),

  'sync.state': takes(nothing).answers<SyncView>(),
  'sync.now': takes(nothing).answers<void>(),
  /** After `serverDoubtful`: go on with this server although it looks emptied; everything held here is offered to it. */
  'sync.trustServer': takes(nothing).answers<void>(),

  /** The key (32 bytes) under which the signed-in person's half-typed forms lie on the disk. */
  'drafts.key': takes(nothing).answers<{ readonly key: Uint8Array }>(),

  'live.open': takes(liveRequest).answers<LiveSnapshot>(),
  'live.close': takes(z.strictObject({ id: z.string().max(64) })).answers<void>(),

  'meetings.save': takes(formOf(meetingData)).answers<{ readonly id: string }>(),
  'meetings.sign': takes(byId).answers<{ readonly taskIds: readonly string[] }>(),
  'meetings.number': takes(
    z.strictObject({ id: recordId, noticeNumber: z.string().min(1).max(20), noticeDate: z.iso.date() }),
  ).answers<void>(),

  ...meetingCalls,

  ...taskCalls,

  'visits.save': takes(formOf(visitData)).answers<{ readonly id: string }>(),
  'visits.addFinding': takes(findingData.omit({ taskId: true, status: true })).answers<{
    readonly id: string;
  }>(),
  /** Ends the visit; each of its findings becomes a task of the responsible unit. */
  'visits.finish': takes(byId).answers<{ readonly taskIds: readonly string[] }>(),

  /** Checks that the bytes are an image within the limit, keeps them encrypted and queues them for the server. */
  'attachments.add': takes(
    z.strictObject({
      ownerId: recordId,
      fileName: z.string().min(1).max(255),
      bytes: z.instanceof(Uint8Array),
    }),
  ).answers<{ readonly id: string }>(),

  /** Prepares a page of paper; `url` is shown in the preview frame. */
  'documents.preview': takes(paper).answers<{ readonly url: string }>(),
  /** Asks where to save; `path` is '' when the user changed their mind. */
  'documents.savePdf': takes(paper).answers<{ readonly path: string }>(),
  'documents.saveDocx': takes(paper).answers<{ readonly path: string }>(),
  'documents.print': takes(paper).answers<{ readonly printed: boolean }>(),

  'parked.settle': takes(
    z.strictObject({ id: z.string().min(1).max(200), choice: z.enum(['mine', 'discard']) }),
  ).answers<void>(),
  /** Writes everything that is parked or unsent to a file the user chooses. */
  'parked.export': takes(nothing).answers<{ readonly path: string; readonly count: number }>(),
} as const;

export type CallName = keyof typeof calls;

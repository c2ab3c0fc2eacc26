import { addAttachment } from './commands/attachments';
import { act, comment, remindMany } from './commands/tasks';
import { assignStep, assignTask } from './commands/tasksAssign';
import { reportProgress } from './commands/tasksReport';
import { saveCalendar } from './commands/calendar';
import { addFinding, finishVisit, saveVisit } from './commands/visits';
import { addLines, numberMeeting, saveMeeting } from './commands/meetings';
import { startNextMeeting, startSupplement } from './commands/meetingsFollow';
import { signMeeting } from './commands/meetingsSign';
import { settleParked } from './commands/parked';
import { draftKeyOf } from './session/draftKey';
import type { CallAnswer, CallInput } from '#shared/ipc/contract';
import type { CallName } from '#shared/ipc/calls';
import type { Desk } from './desk';
import type { Papers } from './documents/papers';
import type { Workspace } from './session/workspace';

export type Handlers = { readonly [N in CallName]: (input: CallInput<N>) => Promise<CallAnswer<N>> };

/** Which command answers which call. The contract says what goes in and out; this list must be complete. */
export function createHandlers(desk: Desk, papers: Papers): Handlers {
  const { session } = desk;
  /** A command of the signed-in person. */
  const here =
    <I, O>(command: (workspace: Workspace, input: I) => Promise<O>) =>
    (input: I): Promise<O> =>
      Promise.resolve().then(() => command(session.workspace(), input));
  return {
    'session.profiles': () => session.profiles(),
    'session.state': () => Promise.resolve(session.view()),
    'session.signIn': (input) => session.signIn(input),
    'session.signOut': ({ force }) => session.signOut(force),
    'sync.state': () => Promise.resolve(desk.syncView()),
    'sync.now': here(async ({ sync, queue }) => {
      sync.now();
      queue.wake();
    }),
    'sync.trustServer': here(async ({ sync }) => sync.trustServer()),
    'drafts.key': here(async ({ key }) => ({ key: draftKeyOf(key) })),
    'live.open': (request) => Promise.resolve().then(() => desk.live().open(request)),
    'live.close': async ({ id }) => {
      if (session.changes$.value) desk.live().close(id);
    },
    'meetings.save': here(saveMeeting),
    'meetings.sign': here((workspace, { id }) => signMeeting(workspace, id)),
    'meetings.number': here(numberMeeting),
    'meetings.addLines': here(addLines),
    'meetings.next': here(startNextMeeting),
    'meetings.supplement': here(startSupplement),
    'tasks.assign': here(assignTask),
    'tasks.assignStep': here(assignStep),
    'tasks.report': here(reportProgress),
    'tasks.act': here(act),
    'tasks.comment': here(comment),
    'tasks.remind': here(remindMany),
    'calendar.save': here(saveCalendar),
    'visits.save': here(saveVisit),
    'visits.addFinding': here(addFinding),
    'visits.finish': here((workspace, { id }) => finishVisit(workspace, id)),
    'attachments.add': here(addAttachment),
    'documents.preview': here(papers.preview),
    'documents.savePdf': here(papers.savePdf),
    'documents.saveDocx': here(papers.saveDocx),
    'documents.print': here(papers.print),
    'parked.settle': here(settleParked),
    'parked.export': here(papers.exportUnsent),
  };
}

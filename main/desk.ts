import { createLiveQueries } from './queries/liveQueries';
import { createSession } from './session/session';
import { initialSyncView } from './replica/sync/syncStatus';
import type { Events } from '#shared/ipc/contract';
import type { EventName } from '#shared/ipc/contract';
import type { LiveQueries } from './queries/liveQueries';
import type { Session, SessionSettings } from './session/session';
import type { SyncView } from '#shared/ipc/views';
import { Failure } from './failure';

export type Tell = <N extends EventName>(name: N, payload: Events[N]) => void;

/** Everything behind the window, without Electron: the session, its live queries, and what the window is told. */
export interface Desk {
  readonly session: Session;
  readonly syncView: () => SyncView;
  /** @throws Failure session.signedOut */
  readonly live: () => LiveQueries;
  readonly close: () => Promise<void>;
}

/** Puts the parts together; `tell` carries events to the window. */
export function createDesk(settings: SessionSettings, tell: Tell): Desk {
  const session = createSession(settings);
  let live: LiveQueries | null = null;
  const signedOut: SyncView = { ...initialSyncView, phase: 'signedOut' };

  session.changes$.subscribe((workspace) => {
    live?.closeAll();
    live =
      workspace && createLiveQueries(workspace, (id, snapshot) => tell('live.changed', { id, ...snapshot }));
    tell('session.changed', session.view());
    if (!workspace) {
      tell('sync.changed', signedOut);
      return;
    }
    workspace.sync.status.view$.subscribe((view) => tell('sync.changed', view));
    workspace.organisation.changes$.subscribe(() => tell('session.changed', session.view()));
  });

  return {
    session,
    syncView: () => session.changes$.value?.sync.status.view() ?? signedOut,
    live: () => {
      if (!live) throw new Failure('session.signedOut');
      return live;
    },
    close: session.close,
  };
}

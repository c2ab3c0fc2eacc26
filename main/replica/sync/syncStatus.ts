import { BehaviorSubject } from 'rxjs';
import type { Observable } from 'rxjs';
import type { Problem } from '#shared/result';
import type { Replica } from '../replica';
import type { SyncView } from '#shared/ipc/views';

/** The explicit state of the sync; the window shows it, the machine below moves it. */
export interface SyncStatus {
  readonly view$: Observable<SyncView>;
  readonly view: () => SyncView;
  /** An exchange has begun. */
  readonly working: () => void;
  /** The server answered. */
  readonly reached: () => void;
  readonly caughtUp: (at: Date) => void;
  readonly failed: (problem: Problem) => void;
  readonly set: (change: Partial<SyncView>) => void;
  readonly close: () => void;
}

export const initialSyncView: SyncView = {
  phase: 'connecting',
  lastSuccessAt: '',
  waiting: 0,
  waitingFiles: 0,
  parked: 0,
  clockOffsetMs: 0,
  problem: null,
};

/** The phase that a failure leads to; what is not named here is passing trouble and tried again. */
function phaseOf(code: string): SyncView['phase'] {
  switch (code) {
    case 'server.unreachable':
    case 'server.notGiaoBan':
      return 'offline';
    case 'session.expired':
    case 'session.wrong':
      return 'signInNeeded';
    case 'app.tooOld':
      return 'tooOld';
    case 'feed.otherEpoch':
      return 'catchingUp';
    case 'server.doubtful':
      return 'serverDoubtful';
    default:
      return 'failing';
  }
}

/** Keeps the state and counts what waits: records without a stamp of the server, and what is parked. */
export function createSyncStatus(replica: Replica): SyncStatus {
  const subject = new BehaviorSubject<SyncView>(initialSyncView);
  const set = (change: Partial<SyncView>): void => {
    const next = { ...subject.value, ...change };
    if (JSON.stringify(next) !== JSON.stringify(subject.value)) subject.next(next);
  };
  const counts = [
    replica.records.count({ selector: { seq: 0 } }).$.subscribe((waiting) => set({ waiting })),
    replica.parked.count().$.subscribe((parked) => set({ parked })),
  ];
  return {
    view$: subject,
    view: () => subject.value,
    set,
    working: () => {
      if (subject.value.phase !== 'live') set({ phase: 'catchingUp' });
    },
    reached: () => set({ problem: null }),
    caughtUp: (at) => set({ phase: 'live', problem: null, lastSuccessAt: at.toISOString() }),
    failed: (problem) => set({ phase: phaseOf(problem.code), problem }),
    close: () => {
      counts.forEach((subscription) => subscription.unsubscribe());
      subject.complete();
    },
  };
}

import { filter, firstValueFrom } from 'rxjs';
import { replicateRxCollection } from 'rxdb/plugins/replication';
import { createLogger } from '../../log';
import { dropSettled } from '../park';
import { fetchFilled } from './fetchFilled';
import { pullFull } from './pull';
import { pushRowOf, settle } from './push';
import type { Clock } from '../../clock';
import type { Cursor, PushOutcome } from '#shared/sync/protocol';
import type { Exchanges } from './exchange';
import type { Inner, Underway } from './underway';
import type { Observable } from 'rxjs';
import type { PushedRow } from './push';
import type { Replica } from '../replica';
import type { ReplicaState } from '../conflictHandler';
import type { RxReplicationState } from 'rxdb/plugins/replication';
import type { ServerClient } from './serverClient';
import type { StoredRecord } from '#shared/domain/envelope';
import type { SyncStatus } from './syncStatus';

const log = createLogger('sync');

/** Records in one page and one push. A larger page is a little faster and holds up the main thread twice as long. */
export const batch = { pull: 200, push: 100 } as const;

export interface Line {
  readonly replica: Replica;
  readonly server: ServerClient;
  readonly token: string;
  readonly clock: Clock;
  readonly status: SyncStatus;
  readonly exchanges: Exchanges;
  readonly underway: Underway;
  readonly resync$: Observable<'RESYNC'>;
  /** Ends this replication: the app stops, or the server began a new life. */
  readonly signal: AbortSignal;
  /** How far the feed has been read; settles when the replication knows where it begins. */
  readonly passage: Passage;
  /** A page was given back because records in it were on their way: to be asked for again soon. */
  readonly onWithheld: () => void;
  /** A push was answered. */
  readonly onAnswered: () => void;
}

/** Where the replication stands in the feed; null before the beginning. */
export interface Passage {
  readonly known: Promise<void>;
  readonly reach: (cursor: Cursor | null) => void;
  readonly cursor: () => Cursor | null;
}

export function createPassage(): Passage {
  let cursor: Cursor | null = null;
  let settle = (): void => undefined;
  const known = new Promise<void>((resolve) => (settle = resolve));
  return {
    known,
    reach: (next) => {
      const back = cursor && next && next.epoch === cursor.epoch && next.seq < cursor.seq;
      if (!back) cursor = next;
      settle();
    },
    cursor: () => cursor,
  };
}

export type Replication = RxReplicationState<StoredRecord, Cursor>;

/** The inner state of a replication that has begun to run. */
export function innerOf(replication: Replication): Inner {
  const inner = replication.internalReplicationState;
  if (!inner) throw new Error('The replication has not been started');
  return inner;
}

/** Starts the one replication of the replica (design §4). */
export function replicate(line: Line): Replication {
  const { replica, exchanges, signal, resync$ } = line;
  const replication: Replication = replicateRxCollection<StoredRecord, Cursor>({
    collection: replica.records,
    replicationIdentifier: 'server',
    live: true,
    waitForLeadership: false,
    // The gate decides how long to wait; RxDB only has to come back.
    retryTime: 50,
    pull: {
      batchSize: batch.pull,
      stream$: resync$,
      handler: async (cursor) => {
        line.passage.reach(cursor ?? null);
        if (!cursor) await everythingOffered(line, replication);
        return exchanges.run(signal, () => pullOnce(line, innerOf(replication), cursor));
      },
    },
    push: {
      batchSize: batch.push,
      handler: (rows) => exchanges.run(signal, () => pushOnce(line, rows)),
    },
  });
  return replication;
}

/**
 * A replica that holds records but no cursor has lost it (the server began a new life): what it holds is offered
 * first, because a restored server would overwrite it with what is older.
 */
async function everythingOffered({ replica, signal }: Line, replication: Replication): Promise<void> {
  if ((await replica.records.count({ selector: { seq: { $gt: 0 } } }).exec()) === 0) return;
  const offered = firstValueFrom(innerOf(replication).firstSyncDone.up.pipe(filter(Boolean)));
  await Promise.race([offered, aborted(signal)]);
}

const aborted = (signal: AbortSignal): Promise<never> =>
  new Promise((_resolve, reject) => {
    if (signal.aborted) reject(signal.reason as Error);
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
  });

async function pullOnce(line: Line, inner: Inner, cursor: Cursor | undefined) {
  const { replica, server, token, clock, status, exchanges, underway, signal } = line;
  status.working();
  const found = await pullFull({
    server,
    token,
    signal,
    cursor,
    limit: exchanges.limit().pull,
    full: batch.pull,
  });
  const ids = found.documents.map(({ id }) => id);
  if (await underway.touches(inner, ids)) {
    log.info('page held back', { records: ids.length });
    line.onWithheld();
    return { documents: [], checkpoint: cursor ?? found.checkpoint };
  }
  line.passage.reach(found.checkpoint);
  await dropSettled(replica, found.documents);
  if (found.documents.length < batch.pull) status.caughtUp(clock.now());
  log.info('pulled', { records: found.documents.length, head: found.head });
  return found;
}

/** Sends rows and settles the answers; answers the master states of what was not accepted. */
export async function pushOnce(line: Line, rows: readonly PushedRow[]): Promise<ReplicaState[]> {
  const { replica, server, token, clock, status, exchanges, underway, signal, passage } = line;
  await passage.known;
  status.working();
  underway.sent(rows);
  try {
    const outcomes: PushOutcome[] = [];
    const size = exchanges.limit().push;
    for (let at = 0; at < rows.length; at += size) {
      const part = rows.slice(at, at + size).map(pushRowOf);
      outcomes.push(...(await server.push(token, { rows: part }, signal)).outcomes);
    }
    const masters = await settle(replica, rows, outcomes, clock);
    await fetchFilled({ replica, server, token, signal, passed: passage.cursor() }, rows, outcomes);
    underway.answered(rows, masters);
    status.caughtUp(clock.now());
    line.onAnswered();
    return masters;
  } catch (error) {
    underway.failed(rows);
    throw error;
  }
}

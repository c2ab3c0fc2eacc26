import { Subject } from 'rxjs';
import { replicateRxCollection } from 'rxdb/plugins/replication';
import { createGate } from './gate';
import { createLogger } from '../../log';
import { Failure } from '../../failure';
import { keepListening } from './keepListening';
import { pullPage } from './pull';
import { pushRowOf, settle } from './push';
import { createSyncStatus } from './syncStatus';
import { createTrust } from './trust';
import { looksEmptied } from './looksEmptied';
import { watchClock } from './watchClock';
import type { Clock } from '../../clock';
import type { Cursor } from '#shared/sync/protocol';
import type { Replica } from '../replica';
import type { RxReplicationState } from 'rxdb/plugins/replication';
import type { ServerClient } from './serverClient';
import type { StoredRecord } from '#shared/domain/envelope';
import type { SyncStatus } from './syncStatus';

const log = createLogger('sync');

/** Records in one request; a full page is always followed by another. */
const pullBatch = 500;
const pushBatch = 100;

/** Every minute the replica asks even if no hint came: a hint may be lost. */
const askAgain = 60_000;

export interface Sync {
  readonly status: SyncStatus;
  /** "Gửi ngay": do not wait for the back-off. */
  readonly now: () => void;
  /** Settles when everything that was here to send when it was called has an answer, and the feed was read to its end. */
  readonly settled: () => Promise<void>;
  /** A person says that the server, which looks emptied, is the right one all the same. */
  readonly trustServer: () => void;
  readonly stop: () => Promise<void>;
}

export interface SyncSettings {
  readonly replica: Replica;
  readonly server: ServerClient;
  readonly token: string;
  readonly clock: Clock;
  /** For the jitter of the back-off, in [0, 1). */
  readonly random?: () => number;
}

/** Starts the one replication of the replica (design §4) and keeps it running until it is stopped. */
export function startSync({ replica, server, token, clock, random }: SyncSettings): Sync {
  const gate = createGate(random);
  const status = createSyncStatus(replica);
  const stopping = new AbortController();
  const resync = new Subject<'RESYNC'>();
  const trust = createTrust();
  const clockWatch = watchClock(server, clock, status);
  let limit = { pull: pullBatch, push: pushBatch };
  let replication = replicate();
  let restarting: Promise<void> = Promise.resolve();

  /** One exchange with the server: waits its turn, and turns what happened into the status. */
  async function exchange<T>(run: () => Promise<T>): Promise<T> {
    await trust.given(stopping.signal);
    await gate.pass(stopping.signal);
    try {
      const answer = await run();
      gate.succeeded();
      status.reached();
      clockWatch.reached();
      return answer;
    } catch (error) {
      gate.failed();
      clockWatch.lost();
      const failure = error instanceof Failure ? error : new Failure('sync.failed', {}, error);
      if (failure.problem.code === 'server.tooLarge') limit = halved(limit);
      if (failure.problem.code === 'feed.otherEpoch') startOver();
      if (!stopping.signal.aborted) {
        log.warn('exchange failed', { code: failure.problem.code, cause: String(failure.cause ?? '') });
        status.failed(failure.problem);
      }
      throw failure;
    }
  }

  function replicate(): RxReplicationState<StoredRecord, Cursor> {
    return replicateRxCollection<StoredRecord, Cursor>({
      collection: replica.records,
      replicationIdentifier: 'server',
      live: true,
      waitForLeadership: false,
      // The gate decides how long to wait; RxDB only has to come back.
      retryTime: 50,
      pull: {
        batchSize: pullBatch,
        stream$: resync,
        handler: (cursor) =>
          exchange(async () => {
            status.working();
            const { page, documents, checkpoint } = await pullAll(cursor);
            if (documents.length < pullBatch) status.caughtUp(clock.now());
            log.info('pulled', { records: documents.length, head: page.head });
            return { documents, checkpoint };
          }),
      },
      push: {
        batchSize: pushBatch,
        handler: (rows) =>
          exchange(async () => {
            status.working();
            const outcomes = [];
            for (let at = 0; at < rows.length; at += limit.push) {
              const part = rows.slice(at, at + limit.push).map(pushRowOf);
              outcomes.push(...(await server.push(token, { rows: part }, stopping.signal)).outcomes);
            }
            const masters = await settle(replica, rows, outcomes, clock);
            status.caughtUp(clock.now());
            return masters;
          }),
      },
    });
  }

  /** RxDB takes a page shorter than its batch for the end, so smaller requests are joined to one full page. */
  async function pullAll(cursor: Cursor | undefined) {
    let { page, documents, checkpoint } = await pullPage(server, token, cursor, limit.pull, stopping.signal);
    while (documents.length < pullBatch && page.records.length === limit.pull && limit.pull < pullBatch) {
      const size = Math.min(limit.pull, pullBatch - documents.length);
      const next = await pullPage(server, token, checkpoint, size, stopping.signal);
      documents = [...documents, ...next.documents];
      ({ page, checkpoint } = next);
      if (page.records.length < size) break;
    }
    return { page, documents, checkpoint };
  }

  /** The server's database began a new life (restored): forget the cursor and offer again all that is here. */
  function startOver(): void {
    restarting = restarting.then(async () => {
      if (stopping.signal.aborted) return;
      if (await looksEmptied(replica, server, token, stopping.signal)) {
        trust.withdraw();
        status.failed({ code: 'server.doubtful' });
        await trust.given(stopping.signal);
      }
      await replication.remove();
      replication = replicate();
    });
    restarting = restarting.catch((error: unknown) => {
      if (!stopping.signal.aborted) log.warn('could not start over', { error: String(error) });
    });
  }

  const ask = (): void => resync.next('RESYNC');
  const timer = setInterval(ask, askAgain);
  const listening = keepListening({ server, token, onHead: ask, signal: stopping.signal, random });

  return {
    status,
    now: () => {
      gate.open();
      ask();
    },
    trustServer: () => {
      trust.give();
      gate.open();
      ask();
    },
    settled: async () => {
      await restarting;
      await replication.awaitInSync();
    },
    stop: async () => {
      stopping.abort(new Error('sync stopped'));
      clearInterval(timer);
      await restarting;
      await replication.cancel();
      await listening;
      status.close();
    },
  };
}

const halved = (limit: { readonly pull: number; readonly push: number }) => ({
  pull: Math.max(1, Math.floor(limit.pull / 2)),
  push: Math.max(1, Math.floor(limit.push / 2)),
});

import { setMaxListeners } from 'node:events';
import { Subject } from 'rxjs';
import { batch, createPassage, innerOf, pushOnce, replicate } from './replicate';
import { createExchanges } from './exchange';
import { createLogger } from '../../log';
import { createSyncStatus } from './syncStatus';
import { createUnderway } from './underway';
import { findLeftBehind } from './leftBehind';
import { keepListening } from './keepListening';
import { looksEmptied } from './looksEmptied';
import type { Clock } from '../../clock';
import type { Line, Replication } from './replicate';
import type { Replica } from '../replica';
import type { ServerClient } from './serverClient';
import type { SyncStatus } from './syncStatus';

const log = createLogger('sync');

/** Every minute the replica asks even if no hint came: a hint may be lost. */
const askAgain = 60_000;

/** When nothing was exchanged for so long and something is still unsent, it is looked for. */
const idle = 2_000;

/** A page that was given back is asked for again after so long. */
const shortly = 30;

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

/** Keeps the replica and its server the same until it is stopped; one replication at a time. */
export function startSync(settings: SyncSettings): Sync {
  const { replica, server, token, clock, random } = settings;
  const status = createSyncStatus(replica);
  const stopping = new AbortController();
  const resync$ = new Subject<'RESYNC'>();
  const underway = createUnderway(replica);
  const ask = (): void => resync$.next('RESYNC');
  const exchanges = createExchanges({
    server,
    clock,
    status,
    largest: batch,
    onOtherEpoch: startOver,
    random,
  });
  let withheld = false;
  let present = begin();
  let changing: Promise<void> = Promise.resolve();
  let soon: NodeJS.Timeout | undefined;
  let resting: NodeJS.Timeout | undefined;

  function begin(): {
    readonly life: AbortController;
    readonly line: Line;
    readonly replication: Replication;
  } {
    const life = new AbortController();
    // Many batches may wait side by side, each with an ear of its own.
    setMaxListeners(0, life.signal);
    const line: Line = {
      ...{ replica, server, token, clock, status, exchanges, underway, resync$, signal: life.signal },
      passage: createPassage(),
      onWithheld: () => {
        withheld = true;
        if (!underway.inTheAir()) askSoon();
      },
      onAnswered: () => {
        if (withheld) askSoon();
        rest();
      },
    };
    return { life, line, replication: replicate(line) };
  }

  function askSoon(): void {
    withheld = false;
    clearTimeout(soon);
    soon = setTimeout(ask, shortly);
  }

  function rest(): void {
    clearTimeout(resting);
    resting = setTimeout(() => void offerLeftBehind(), idle);
  }

  /** RxDB's queue forgets a record after an error of the storage; here it is found again. */
  async function offerLeftBehind(): Promise<void> {
    const { line, replication } = present;
    const { phase, waiting } = status.view();
    if (stopping.signal.aborted || phase !== 'live' || waiting === 0 || underway.inTheAir()) return;
    try {
      const rows = await findLeftBehind(replica, innerOf(replication));
      if (rows.length > 0) await exchanges.run(line.signal, () => pushOnce(line, rows));
    } catch (error) {
      if (!line.signal.aborted) log.warn('what was left behind stays behind', { error: String(error) });
    }
  }

  /** The server's database began a new life (restored): forget the cursor and offer again all that is here. */
  function startOver(): void {
    const { life, replication } = present;
    life.abort(new Error('the server began a new life'));
    changing = changing
      .then(async () => {
        if (await emptied()) {
          exchanges.trust.withdraw();
          status.failed({ code: 'server.doubtful' });
          await exchanges.trust.given(stopping.signal);
        }
        await replication.remove();
        if (!stopping.signal.aborted) present = begin();
      })
      .catch((error: unknown) => {
        if (!stopping.signal.aborted) log.warn('could not start over', { error: String(error) });
      });
  }

  async function emptied(): Promise<boolean> {
    for (;;) {
      try {
        return await exchanges.run(stopping.signal, () =>
          looksEmptied(replica, server, token, stopping.signal),
        );
      } catch (error) {
        // The network may have gone in between; the exchange has waited and waits longer next time.
        if (stopping.signal.aborted) throw error;
      }
    }
  }

  const timer = setInterval(() => {
    ask();
    rest();
  }, askAgain);
  rest();
  const listening = keepListening({ server, token, onHead: ask, signal: stopping.signal, random });

  return {
    status,
    now: () => {
      exchanges.open();
      ask();
      rest();
    },
    trustServer: () => {
      exchanges.trust.give();
      exchanges.open();
      ask();
    },
    settled: async () => {
      await changing;
      await present.replication.awaitInSync();
    },
    stop: async () => {
      const reason = new Error('sync stopped');
      stopping.abort(reason);
      present.life.abort(reason);
      clearInterval(timer);
      clearTimeout(soon);
      clearTimeout(resting);
      await changing;
      await present.replication.cancel();
      await listening;
      status.close();
    },
  };
}

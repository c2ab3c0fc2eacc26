import { createGate } from './gate';
import { createLogger } from '../../log';
import { createTrust } from './trust';
import { Failure } from '../../failure';
import { watchClock } from './watchClock';
import type { Clock } from '../../clock';
import type { ServerClient } from './serverClient';
import type { SyncStatus } from './syncStatus';
import type { Trust } from './trust';

const log = createLogger('sync');

/** Talks with the server: each exchange waits its turn, and what happened becomes the status. */
export interface Exchanges {
  readonly trust: Trust;
  /** How many records one request may carry; halved when the server or a proxy says that it was too large. */
  readonly limit: () => { readonly pull: number; readonly push: number };
  /** @throws Failure; or the reason of the signal, without a word to the status */
  readonly run: <T>(signal: AbortSignal, talk: () => Promise<T>) => Promise<T>;
  /** Do not wait for the back-off. */
  readonly open: () => void;
}

export interface ExchangeSettings {
  readonly server: ServerClient;
  readonly clock: Clock;
  readonly status: SyncStatus;
  readonly largest: { readonly pull: number; readonly push: number };
  /** The server's database began a new life. */
  readonly onOtherEpoch: () => void;
  readonly random?: (() => number) | undefined;
}

export function createExchanges(settings: ExchangeSettings): Exchanges {
  const { server, clock, status, largest, onOtherEpoch, random } = settings;
  const gate = createGate(random);
  const trust = createTrust();
  const clockWatch = watchClock(server, clock, status);
  let limit = largest;

  function failed(failure: Failure): void {
    const { code } = failure.problem;
    log.warn('exchange failed', { code, cause: String(failure.cause ?? '') });
    clockWatch.lost();
    status.failed(failure.problem);
    if (code === 'feed.otherEpoch') {
      onOtherEpoch();
      return;
    }
    if (code === 'server.tooLarge') limit = { pull: halved(limit.pull), push: halved(limit.push) };
    gate.failed();
  }

  return {
    trust,
    limit: () => limit,
    open: () => gate.open(),
    async run(signal, talk) {
      await trust.given(signal);
      await gate.pass(signal);
      signal.throwIfAborted();
      try {
        const answer = await talk();
        signal.throwIfAborted();
        gate.succeeded();
        status.reached();
        clockWatch.reached();
        return answer;
      } catch (error) {
        if (signal.aborted) throw error;
        const failure = error instanceof Failure ? error : new Failure('sync.failed', {}, error);
        failed(failure);
        throw failure;
      }
    },
  };
}

const halved = (count: number): number => Math.max(1, Math.floor(count / 2));

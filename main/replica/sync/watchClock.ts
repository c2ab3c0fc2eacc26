import { createLogger } from '../../log';
import type { Clock } from '../../clock';
import type { ServerClient } from './serverClient';
import type { SyncStatus } from './syncStatus';

const log = createLogger('clock');

export interface ClockWatch {
  /** The server answered; measures once for every time it was out of reach. */
  readonly reached: () => void;
  readonly lost: () => void;
}

/** Measures this machine's clock against the server's at each handshake. Order is the server's: it only says so. */
export function watchClock(server: ServerClient, clock: Clock, status: SyncStatus): ClockWatch {
  let measured = false;

  async function measure(): Promise<void> {
    const before = clock.now().getTime();
    const { time } = await server.info();
    const after = clock.now().getTime();
    // The answer was written about half-way through the round trip.
    status.set({ clockOffsetMs: Math.round((before + after) / 2 - Date.parse(time)) });
  }

  return {
    reached: () => {
      if (measured) return;
      measured = true;
      measure().catch((error: unknown) => {
        measured = false;
        log.info('clock not measured', { error: String(error) });
      });
    },
    lost: () => {
      measured = false;
    },
  };
}

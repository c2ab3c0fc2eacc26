import { createGate } from './gate';
import { createLogger } from '../../log';
import { uploadBlob } from './uploadBlob';
import type { BlobStore } from '../../files/blobStore';
import type { ServerClient } from './serverClient';
import type { SyncStatus } from './syncStatus';

const log = createLogger('blobs');

/** How often the queue looks again by itself, in milliseconds. */
const lookAgain = 30_000;

export interface BlobQueue {
  /** Something was added, or the network is back: look at once. */
  readonly wake: () => void;
  readonly stop: () => Promise<void>;
}

export interface BlobQueueSettings {
  readonly blobs: BlobStore;
  readonly server: ServerClient;
  readonly token: string;
  readonly status: SyncStatus;
}

/** Sends files one after another, apart from the records, and takes each off the list only when its hash is confirmed. */
export function startBlobQueue({ blobs, server, token, status }: BlobQueueSettings): BlobQueue {
  const stopping = new AbortController();
  const gate = createGate();
  let running: Promise<void> | null = null;
  let again = false;

  async function drain(): Promise<void> {
    for (;;) {
      const waiting = await blobs.unsent();
      status.set({ waitingFiles: waiting.length });
      const [next] = waiting;
      if (!next || stopping.signal.aborted) return;
      await gate.pass(stopping.signal);
      try {
        const bytes = await blobs.read(next);
        if (bytes) await uploadBlob(server, token, next, bytes, stopping.signal);
        else log.warn('a file to be sent is gone', { sha256: next });
        await blobs.confirmed(next);
        gate.succeeded();
      } catch (error) {
        gate.failed();
        if (stopping.signal.aborted) return;
        log.info('file not sent yet', { sha256: next, error: String(error) });
      }
    }
  }

  function wake(): void {
    gate.open();
    if (running) {
      again = true;
      return;
    }
    running = drain()
      .catch((error: unknown) => {
        if (!stopping.signal.aborted) log.warn('queue stopped', { error: String(error) });
      })
      .finally(() => {
        running = null;
        if (again && !stopping.signal.aborted) {
          again = false;
          wake();
        }
      });
  }

  const timer = setInterval(wake, lookAgain);
  wake();
  return {
    wake,
    stop: async () => {
      clearInterval(timer);
      stopping.abort(new Error('queue stopped'));
      await running;
    },
  };
}

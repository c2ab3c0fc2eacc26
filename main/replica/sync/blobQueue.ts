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

  /** Sends one file and says whether it is off the list; a file that fails does not hold up the others. */
  async function send(sha256: string): Promise<void> {
    await gate.pass(stopping.signal);
    try {
      const bytes = await blobs.read(sha256);
      if (bytes) await uploadBlob(server, token, sha256, bytes, stopping.signal);
      else log.warn('a file to be sent is gone', { sha256 });
      await blobs.confirmed(sha256);
      gate.succeeded();
    } catch (error) {
      gate.failed();
      if (!stopping.signal.aborted) log.info('file not sent yet', { sha256, error: String(error) });
    }
  }

  async function drain(): Promise<void> {
    for (;;) {
      const waiting = await blobs.unsent();
      status.set({ waitingFiles: waiting.length });
      if (waiting.length === 0) return;
      for (const sha256 of waiting) {
        if (stopping.signal.aborted) return;
        await send(sha256);
        status.set({ waitingFiles: (await blobs.unsent()).length });
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

import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { StorageError } from '../storageError';
import type { FromWorker, ToWorker, WorkerStart } from './wire';

export interface ThreadListener {
  readonly message: (received: FromWorker) => void;
  readonly crash: (error: StorageError) => void;
}

/** Sources run as they are in development and tests; a packaged application names a bundled file. */
function startWorker(entry: URL, start: WorkerStart): Worker {
  if (!entry.pathname.endsWith('.ts')) return new Worker(entry, { workerData: start });
  const code = `import('tsx/esm/api').then(({ register }) => {
    register();
    return import(${JSON.stringify(entry.href)});
  })`;
  return new Worker(code, { eval: true, workerData: start });
}

/** One thread. However it ends unasked - a throw, no memory, an exit - it is told once, as a crash. */
export class WorkerThread {
  private readonly worker: Worker;
  private ending = false;
  private reason: Error | undefined;

  constructor(entry: URL | string, start: WorkerStart, listener: ThreadListener) {
    this.worker = startWorker(entry instanceof URL ? entry : pathToFileURL(entry), start);
    this.worker.on('message', listener.message);
    this.worker.on(
      'error',
      (error) => (this.reason = error instanceof Error ? error : new Error(String(error))),
    );
    this.worker.on('exit', (code) => {
      if (this.ending) return;
      const why = this.reason ? this.reason.message : `exit code ${code}`;
      listener.crash(new StorageError('crashed', `the storage worker ended: ${why}`, { cause: this.reason }));
    });
  }

  post(request: ToWorker): void {
    this.worker.postMessage(request);
  }

  /** Resolves when the thread is gone and with it every handle it had on a file. */
  async end(): Promise<void> {
    this.ending = true;
    await this.worker.terminate();
  }
}

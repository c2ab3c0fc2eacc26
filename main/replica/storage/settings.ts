import type { StorageExtension } from './extension';
import type { StorageProblem } from './storageProblem';

/** How hard a commit tries to be on the disk before it is acknowledged: see docs/storage.md, "durability". */
export type Synchronous = 'FULL' | 'NORMAL';

export interface StorageSettings {
  /** Folder of the files, one a database; it is created when missing. ':memory:' keeps everything in memory. */
  readonly directory: string;
  /** Encrypts the files: a passphrase, or raw bytes (used as their hexadecimal text). Absent: plain files. */
  readonly key?: string | Uint8Array | undefined;
  /** Default FULL. NORMAL may lose the last commits at a power cut (never at a crash of the process). */
  readonly synchronous?: Synchronous | undefined;
  /**
   * Writes whose RxDB context begins with one of these commit with NORMAL although the setting is FULL, because they
   * can be had again. Default: what RxDB's downstream replication writes.
   */
  readonly relaxedContexts?: readonly string[] | undefined;
  /** True: in a worker thread with the storage's own entry; or the application's own entry file. */
  readonly worker?: boolean | WorkerSettings | undefined;
  /** Search and aggregates when the storage runs in this thread; a worker's entry file brings its own. */
  readonly extension?: StorageExtension | undefined;
  /** Told of every crash of the worker and every restart. */
  readonly onProblem?: ((problem: StorageProblem) => void) | undefined;
}

export interface WorkerSettings {
  /** A file that calls `startStorageWorker`. A `.ts` file is run through tsx (development and tests). */
  readonly entry: string | URL;
}

/** Contexts of RxDB 17.6 (replication-protocol/downstream.ts, checkpoint.ts): all of it is on the server, too. */
export const PULLED_CONTEXTS: readonly string[] = [
  'replication-downstream-',
  'replication-down-write-meta',
  'replication-set-checkpoint',
];

/** The key as libsql takes it. */
export const keyAsText = (key: StorageSettings['key']): string | undefined =>
  typeof key === 'string' || key === undefined ? key : Buffer.from(key).toString('hex');

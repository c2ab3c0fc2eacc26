import type { RxStorage } from 'rxdb';
import type { StoredDocument } from './columns';
import type { AggregateParams, AggregateRow } from './extension';
import { localStorage } from './localStorage';
import type { RawPage } from './rawPage';
import type { Target } from './serve';
import type { StorageSettings } from './settings';
import { workerStorage } from './worker/workerStorage';

/** An RxStorage that can also count, search and look after its files. All calls need an open database. */
export interface SqliteRxStorage extends RxStorage<unknown, unknown> {
  /** Rows of a named aggregate of the extension, in the order its SQL gives them. */
  aggregate(name: string, params?: AggregateParams, target?: Target): Promise<readonly AggregateRow[]>;
  /** Documents found by text, exact diacritics first, newest first; `filter` is a Mango selector. */
  search(text: string, filter?: object, limit?: number, target?: Target): Promise<readonly StoredDocument[]>;
  /** What is wrong with the open files, line by line; empty when they are sound. */
  integrityCheck(): Promise<readonly string[]>;
  /** Stored JSON in the order of change, for exports and transfers; begin with `after` 0. */
  readRaw(after: number, limit: number, target?: Target): Promise<RawPage>;
  /**
   * Gives the open files a new key. A crash at any moment leaves each file whole under the old key or the new one, so
   * keep both until this resolves.
   */
  rekey(newKey: string | Uint8Array): Promise<void>;
}

/** A durable RxStorage on SQLite: in this thread, or with `worker` in a thread of its own. */
export function getRxStorageSQLite(settings: StorageSettings): SqliteRxStorage {
  return settings.worker ? workerStorage(settings) : localStorage(settings);
}

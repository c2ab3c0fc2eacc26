import type { RxStorage } from 'rxdb';
import { SqliteStorage } from './sqliteStorage';
import type { StorageSettings } from './settings';

/** An RxStorage. */
export type SqliteRxStorage = RxStorage<unknown, unknown>;

/** A durable RxStorage on SQLite. */
export function getRxStorageSQLite(settings: StorageSettings): SqliteRxStorage {
  return new SqliteStorage(settings) as unknown as SqliteRxStorage;
}

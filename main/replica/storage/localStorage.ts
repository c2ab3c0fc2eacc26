import type { SqliteRxStorage } from './getRxStorageSQLite';
import { keyAsText, type StorageSettings } from './settings';
import { SqliteStorage } from './sqliteStorage';
import { StorageError } from './storageError';

export const SEARCH_LIMIT = 50;

/** The key of a file cannot be changed to none: a file once encrypted stays so. */
export function newKeyText(newKey: string | Uint8Array): string {
  const text = keyAsText(newKey);
  if (!text) throw new StorageError('misuse', 'the new key is empty');
  return text;
}

/** The storage in the calling thread: simplest, and every call blocks it for as long as the disk takes. */
export function localStorage(settings: StorageSettings): SqliteRxStorage {
  const storage = new SqliteStorage(settings);
  return {
    name: storage.name,
    rxdbVersion: storage.rxdbVersion,
    createStorageInstance: (params) => storage.createStorageInstance(params) as never,
    aggregate: async (name, params = {}, target = {}) =>
      storage.serve({ kind: 'aggregate', name, params, target }),
    search: async (text, filter = {}, limit = SEARCH_LIMIT, target = {}) =>
      storage.serve({ kind: 'search', text, filter, limit, target }),
    integrityCheck: async () => storage.serve({ kind: 'integrity' }),
    readRaw: async (after, limit, target = {}) => storage.serve({ kind: 'raw', after, limit, target }),
    rekey: async (newKey) => storage.rekey(newKeyText(newKey)),
  };
}

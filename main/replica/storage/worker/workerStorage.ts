import type { RxStorageInstance } from 'rxdb';
import { getRxStorageRemote } from 'rxdb/plugins/storage-remote';
import type { SqliteRxStorage } from '../getRxStorageSQLite';
import { newKeyText, SEARCH_LIMIT } from '../localStorage';
import { keyAsText, type StorageSettings } from '../settings';
import { STORAGE_NAME } from '../sqliteStorage';
import { Guardian } from './guardian';
import { asThrown } from './remoteErrors';

type AnyInstance = RxStorageInstance<unknown, unknown, unknown>;

// The bundler writes plainEntry beside this file as JavaScript; in the sources it is TypeScript.
const plainEntry = (): URL => {
  const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
  return new URL(`./plainEntry.${extension}`, import.meta.url);
};

/** The storage in a worker thread, through RxDB's remote storage. */
export function workerStorage(settings: StorageSettings): SqliteRxStorage {
  const entry = typeof settings.worker === 'object' ? settings.worker.entry : plainEntry();
  const start = {
    directory: settings.directory,
    key: keyAsText(settings.key),
    synchronous: settings.synchronous,
    relaxedContexts: settings.relaxedContexts,
  };
  const guardian = new Guardian(entry, start, settings.onProblem ?? (() => undefined));
  const remote = getRxStorageRemote({
    identifier: `sqlite-worker:${settings.directory}`,
    mode: 'storage',
    messageChannelCreator: () =>
      Promise.resolve({
        send: (message) => guardian.send(message),
        messages$: guardian.messages$,
        close: () => guardian.close(),
      }),
  });
  return {
    name: STORAGE_NAME,
    rxdbVersion: remote.rxdbVersion,
    createStorageInstance: async (params) => {
      try {
        const instance = await remote.createStorageInstance(params as never);
        return throwingTyped(instance as unknown as AnyInstance) as never;
      } catch (error) {
        throw asThrown(error);
      }
    },
    aggregate: (name, params = {}, target = {}) =>
      guardian.request<'aggregate'>({ kind: 'aggregate', name, params, target }),
    search: (text, filter = {}, limit = SEARCH_LIMIT, target = {}) =>
      guardian.request<'search'>({ kind: 'search', text, filter, limit, target }),
    integrityCheck: () => guardian.request<'integrity'>({ kind: 'integrity' }),
    readRaw: (after, limit, target = {}) => guardian.request<'raw'>({ kind: 'raw', after, limit, target }),
    rekey: async (newKey) => guardian.rekey(newKeyText(newKey)),
  };
}

const CALLS = [
  'bulkWrite',
  'findDocumentsById',
  'query',
  'count',
  'getAttachmentData',
  'getChangedDocumentsSince',
  'cleanup',
  'close',
  'remove',
] as const;

/** Errors keep their type on the way, and their message holds no documents. */
function throwingTyped(instance: AnyInstance): AnyInstance {
  const calls = instance as unknown as Record<string, (...args: readonly unknown[]) => Promise<unknown>>;
  for (const name of CALLS) {
    const call = calls[name]?.bind(instance);
    if (!call) continue;
    calls[name] = async (...args) => {
      try {
        return await call(...args);
      } catch (error) {
        throw asThrown(error);
      }
    };
  }
  return instance;
}

import { createLogger } from '../log';
import { getRxStorageSQLite } from './storage';
import { storageExtension } from './storageExtension';
import type { OpenStorage } from '../session/workspace';

const log = createLogger('storage');

const target = { collection: 'records' } as const;

/**
 * The SQLite storage under every replica. With a worker's entry file it runs in a thread of its own (the app);
 * without one in this thread (tools and tests of other parts).
 */
export function storageOpener(workerEntry: string | URL | null): OpenStorage {
  return (directory, key) => {
    const storage = getRxStorageSQLite({
      directory,
      key,
      ...(workerEntry ? { worker: { entry: workerEntry } } : { extension: storageExtension }),
      onProblem: (problem) => log.warn('storage problem', { ...problem }),
    });
    return {
      // RxDB tells open databases apart by name and storage: two people's replicas are two.
      storage: { ...storage, name: `${storage.name} in ${directory}` },
      aggregate: (name, params) => storage.aggregate(name, params, target),
      searchIds: async (text, kind, limit) => {
        const found = await storage.search(text, { kind }, limit, target);
        return found.map((document) => String(document['id']));
      },
      integrityCheck: () => storage.integrityCheck(),
    };
  };
}

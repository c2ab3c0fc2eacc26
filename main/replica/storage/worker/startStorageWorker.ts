import { Subject } from 'rxjs';
import { parentPort, workerData } from 'node:worker_threads';
import type { RxStorage } from 'rxdb';
import { exposeRxStorageRemote, type MessageToRemote } from 'rxdb/plugins/storage-remote';
import type { StorageExtension } from '../extension';
import type { StorageRequest } from '../serve';
import { SqliteStorage } from '../sqliteStorage';
import { StorageError } from '../storageError';
import { packAnswer, unpackRequest } from './unpackWrite';
import type { ToWorker, WorkerStart } from './wire';

/**
 * To be called once by a worker's entry file: serves the storage to the thread that started it.
 * @throws StorageError 'misuse' outside a worker thread.
 */
export function startStorageWorker(extension: StorageExtension = {}): void {
  const port = parentPort;
  if (!port) throw new StorageError('misuse', 'startStorageWorker must run in a worker thread');
  const start = workerData as WorkerStart;
  const storage = new SqliteStorage({ ...start, extension });
  const messages$ = new Subject<MessageToRemote>();
  const exposed = exposeRxStorageRemote({
    storage: forgettingFailures(storage, (name) => exposed.instanceByFullName.delete(name)),
    messages$,
    send: (message) => port.postMessage(packAnswer(message)),
    customRequestHandler: (request: StorageRequest) => storage.serve(request as never),
  });
  port.on('message', (received: ToWorker) => messages$.next(unpackRequest(received)));
}

/** RxDB's remote keeps the promise of a failed opening for ever; a second try must be a new one. */
function forgettingFailures(
  storage: SqliteStorage,
  forget: (fullName: string) => void,
): RxStorage<unknown, unknown> {
  return {
    name: storage.name,
    rxdbVersion: storage.rxdbVersion,
    createStorageInstance: async (params) => {
      try {
        return (await storage.createStorageInstance(params)) as never;
      } catch (error) {
        forget([params.databaseName, params.collectionName, params.schema.version].join('|'));
        throw error;
      }
    },
  };
}

export { getRxStorageSQLite, type SqliteRxStorage } from './getRxStorageSQLite';
export { StorageError, type StorageErrorCode } from './storageError';
export type { StorageProblem } from './storageProblem';
export { PULLED_CONTEXTS, type StorageSettings, type Synchronous, type WorkerSettings } from './settings';
export type { Aggregate, AggregateParams, AggregateRow, StorageExtension } from './extension';
export { LAYOUT_VERSION } from './layout';
export { filePath } from './filePath';

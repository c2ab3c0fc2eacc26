import { startStorageWorker } from './storage';
import { storageExtension } from './storageExtension';

// The entry of the replica's worker thread: the storage, and what the app adds to it.
startStorageWorker(storageExtension);

import { startStorageWorker } from './startStorageWorker';

// The entry of `worker: true`: a storage without search and aggregates.
startStorageWorker();

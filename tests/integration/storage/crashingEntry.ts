import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { workerData } from 'node:worker_threads';
import { startStorageWorker } from '#main/replica/storage/index';

let toCome = Number.POSITIVE_INFINITY;

/** True in the first life only: the repeated write must not kill the next worker, too. */
function firstLife(): boolean {
  const mark = join((workerData as { directory: string }).directory, 'died');
  if (existsSync(mark)) return false;
  writeFileSync(mark, '');
  return true;
}

/** A worker that dies when a document asks for it: in the middle of its transaction, or committed but unanswered. */
startStorageWorker({
  searchText: (_, document) => {
    const data = document['data'] as { die?: string; after?: number } | undefined;
    if (data?.die === 'in transaction') process.exit(3);
    if (data?.die === 'by throwing' && firstLife()) {
      setImmediate(() => {
        throw new Error('thrown in the worker');
      });
    }
    if (data?.die === 'after commit' && firstLife()) queueMicrotask(() => process.exit(4));
    if (data?.after !== undefined) toCome = Math.min(toCome, data.after);
    toCome -= 1;
    if (toCome < 0 && firstLife()) process.exit(5);
    return null;
  },
});

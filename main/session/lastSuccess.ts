import { auditTime, distinctUntilChanged, filter, map } from 'rxjs/operators';
import { join } from 'node:path';
import { readFile } from 'node:fs/promises';
import { createLogger } from '../log';
import { writeAtomic } from '../files/writeAtomic';
import type { SyncStatus } from '../replica/sync/syncStatus';

const log = createLogger('session');

const pathIn = (directory: string): string => join(directory, 'last-success');

/** Often enough for "data as of", seldom enough for the disk, in milliseconds. */
const pace = 10_000;

/** Remembers across restarts up to when the data reach, so that a start without a network can still say so. */
export async function keepLastSuccess(
  status: SyncStatus,
  directory: string,
): Promise<{ readonly stop: () => Promise<void> }> {
  const known = await readFile(pathIn(directory), 'utf8').catch(() => '');
  if (known && !status.view().lastSuccessAt) status.set({ lastSuccessAt: known });
  let writing = Promise.resolve();
  const write = (instant: string): void => {
    writing = writing
      .then(() => writeAtomic(pathIn(directory), instant))
      .catch((error: unknown) => log.warn('last success not remembered', { error: String(error) }));
  };
  const instants$ = status.view$.pipe(
    map(({ lastSuccessAt }) => lastSuccessAt),
    filter((instant) => instant !== ''),
    distinctUntilChanged(),
  );
  const subscription = instants$.pipe(auditTime(pace)).subscribe(write);
  return {
    stop: async () => {
      subscription.unsubscribe();
      const { lastSuccessAt } = status.view();
      if (lastSuccessAt) write(lastSuccessAt);
      await writing;
    },
  };
}

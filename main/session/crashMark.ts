import { access, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { StorageError } from '../replica/storage';
import { writeAtomic } from '../files/writeAtomic';

const markIn = (directory: string): string => join(directory, 'open');

/**
 * Looks the file over when the last run did not end properly (SIGKILL, power cut), then marks it as open.
 * @throws StorageError damaged
 */
export async function checkAfterCrash(
  directory: string,
  integrityCheck: () => Promise<readonly string[]>,
): Promise<void> {
  const mark = markIn(directory);
  const crashed = await access(mark).then(
    () => true,
    () => false,
  );
  const wrong = crashed ? await integrityCheck() : [];
  if (wrong.length > 0) throw new StorageError('damaged', wrong.slice(0, 5).join('; '));
  await writeAtomic(mark, '');
}

/** The run ended properly. */
export async function markClosed(directory: string): Promise<void> {
  await rm(markIn(directory), { force: true });
}

import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';

export const MEMORY = ':memory:';

/** The file of a database: a plain lower-case name is kept, anything else becomes a short form with a hash. */
export function filePath(directory: string, databaseName: string): string {
  if (directory === MEMORY) return MEMORY;
  // Two names that differ only in case or in forbidden characters must not meet in one file.
  if (/^[a-z0-9][a-z0-9_-]{0,63}$/.test(databaseName))
    return join(resolve(directory), `${databaseName}.sqlite`);
  const hash = createHash('sha256').update(databaseName).digest('hex').slice(0, 24);
  const readable = databaseName
    .replace(/[^A-Za-z0-9]+/g, '_')
    .slice(0, 32)
    .toLowerCase();
  return join(resolve(directory), `${readable}.${hash}.sqlite`);
}

/** The files SQLite keeps for one database. */
export const filesOf = (path: string): readonly string[] => [
  path,
  `${path}-wal`,
  `${path}-shm`,
  `${path}-journal`,
];

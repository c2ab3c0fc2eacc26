import { closeSync, fsyncSync, openSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import type { DatabaseFile } from './databaseFile';
import { filesOf, MEMORY } from './filePath';
import { SqlConnection } from './sqlite';
import { StorageError } from './storageError';

/** The copy under the new key while it is being made. */
export const rekeyPath = (path: string): string => `${path}.rekey`;

/** Removes what an interrupted change of keys left behind; the file itself was not touched by it. */
export function dropRekeyLeftovers(path: string): void {
  for (const file of filesOf(rekeyPath(path))) rmSync(file, { force: true });
}

const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/**
 * Makes a complete copy under the new key beside the file and empties the file's WAL. Until `finishRekey` renames it,
 * the old file with the old key stands; in place, a crash could leave pages of both keys.
 * @returns the path of the file. Nothing may be written to it between this and `finishRekey`.
 */
export function prepareRekey(file: DatabaseFile, newKey: string): string {
  const { path } = file;
  if (path === MEMORY) throw new StorageError('misuse', 'a database in memory has no key');
  const copy = rekeyPath(path);
  dropRekeyLeftovers(path);
  file.closeReader();
  file.connection.forgetStatements();
  file.connection.exec(`VACUUM INTO ${literal(copy)}`);
  const connection = new SqlConnection(copy, file.key);
  // Rekeying is refused in WAL mode.
  connection.scalar('PRAGMA journal_mode = DELETE');
  connection.exec(`PRAGMA rekey = ${literal(newKey)}`);
  connection.close();
  verifyCopy(copy, newKey);
  sync(copy);
  file.connection.scalar('PRAGMA wal_checkpoint(TRUNCATE)');
  if (walSize(path) > 0) throw new StorageError('io', 'the write-ahead log could not be emptied');
  return path;
}

function verifyCopy(copy: string, newKey: string): void {
  const connection = new SqlConnection(copy, newKey);
  try {
    const verdict = connection.scalar('PRAGMA integrity_check');
    if (verdict !== 'ok')
      throw new StorageError('damaged', `the copy under the new key is damaged: ${String(verdict)}`);
  } finally {
    connection.close();
  }
}

const walSize = (path: string): number => statSync(`${path}-wal`, { throwIfNoEntry: false })?.size ?? 0;

/** The one moment in which the new key begins to hold. All connections to the file must be closed. */
export function finishRekey(path: string): void {
  renameSync(rekeyPath(path), path);
  // The shared-memory index belongs to the file that was replaced.
  rmSync(`${path}-shm`, { force: true });
  rmSync(`${path}-wal`, { force: true });
  // Windows has no handle to a folder; its rename is written through.
  if (process.platform !== 'win32') sync(dirname(path));
}

function sync(path: string): void {
  const handle = openSync(path, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

import { existsSync, rmSync } from 'node:fs';
import type { SqlConnection } from './sqlite';
import { StorageError } from './storageError';

/** The version of the tables inside a file, kept in `PRAGMA user_version`. */
export const LAYOUT_VERSION = 1;

/** Takes a file from layout n to n + 1, inside the transaction that also writes the new number. */
export type LayoutStep = (connection: SqlConnection) => void;

/** The steps from layout 1 on; step 0 leads from 1 to 2. */
export const LAYOUT_STEPS: readonly LayoutStep[] = [];

const CREATE = `
  CREATE TABLE _collections (
    no INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    version INTEGER NOT NULL,
    columns TEXT NOT NULL,
    marks TEXT NOT NULL DEFAULT '{}',
    search TEXT,
    UNIQUE (name, version)
  );
  CREATE TABLE _counters (name TEXT PRIMARY KEY, value INTEGER NOT NULL);
  INSERT INTO _counters VALUES ('seq', 0), ('table', 0);
`;

const versionOf = (connection: SqlConnection): number => Number(connection.scalar('PRAGMA user_version'));

export const copyBeforeLayout = (path: string, version: number): string => `${path}.before-layout-${version}`;

/**
 * Brings an opened file to the current layout: a new file gets its tables, an older one is copied and stepped up.
 * @throws StorageError 'newer-layout' before anything was written, when a newer version of the program made the file.
 */
export function ensureLayout(
  connection: SqlConnection,
  path: string,
  steps: readonly LayoutStep[] = LAYOUT_STEPS,
): void {
  const target = steps.length + 1;
  const found = versionOf(connection);
  if (found > target) {
    throw new StorageError(
      'newer-layout',
      `the file has layout ${found}, this program knows up to ${target}`,
    );
  }
  if (found === 0) {
    connection.transaction(() => {
      connection.exec(CREATE);
      connection.exec(`PRAGMA user_version = ${target}`);
    });
  } else if (found < target) {
    keepCopy(connection, path, found);
    connection.transaction(() => {
      for (const step of steps.slice(found - 1)) step(connection);
      connection.exec(`PRAGMA user_version = ${target}`);
    });
  } else {
    // This start found the file already stepped up: the step held, so the copies have done their duty.
    for (let version = 1; version < target; version++)
      rmSync(copyBeforeLayout(path, version), { force: true });
  }
}

function keepCopy(connection: SqlConnection, path: string, version: number): void {
  if (path === ':memory:') return;
  const copy = copyBeforeLayout(path, version);
  // A copy from an attempt that was cut off is older than the data and may be half written.
  if (existsSync(copy)) rmSync(copy);
  connection.exec(`VACUUM INTO '${copy.replaceAll("'", "''")}'`);
}

import { SqlConnection } from './sqlite';
import { MEMORY } from './filePath';
import { ensureLayout, LAYOUT_STEPS, type LayoutStep } from './layout';

const CACHE_KIB = 16_000;

/**
 * Opens a file for writing: WAL, 16 MiB of page cache, temporary data in memory (so that none of it is on the disk
 * unencrypted), layout checked.
 * @throws StorageError 'wrong-key', 'newer-layout', 'damaged', 'read-only', 'io'; the file is then as it was.
 */
export function openConnection(
  path: string,
  key: string | undefined,
  steps: readonly LayoutStep[] = LAYOUT_STEPS,
): SqlConnection {
  const connection = new SqlConnection(path, key);
  try {
    // The first read tells a wrong key; nothing may be written before it.
    connection.scalar('SELECT count(*) FROM sqlite_master');
    connection.exec(
      `PRAGMA temp_store = MEMORY; PRAGMA cache_size = -${CACHE_KIB}; PRAGMA synchronous = FULL`,
    );
    refuseNewer(connection, path, steps);
    if (path !== MEMORY) connection.scalar('PRAGMA journal_mode = WAL');
    ensureLayout(connection, path, steps);
    return connection;
  } catch (error) {
    connection.close();
    throw error;
  }
}

/** Changing the journal mode writes, so a newer file is refused before it. */
function refuseNewer(connection: SqlConnection, path: string, steps: readonly LayoutStep[]): void {
  if (Number(connection.scalar('PRAGMA user_version')) > steps.length + 1)
    ensureLayout(connection, path, steps);
}

/** A second connection that cannot write; aggregates run on it. */
export function openReader(path: string, key: string | undefined): SqlConnection {
  const connection = new SqlConnection(path, key);
  connection.exec(`PRAGMA temp_store = MEMORY; PRAGMA cache_size = -${CACHE_KIB}; PRAGMA query_only = ON`);
  return connection;
}

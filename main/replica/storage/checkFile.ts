import type { DatabaseFile } from './databaseFile';

/** What SQLite and the search index find wrong with a file; nothing is good. */
export function checkFile(file: DatabaseFile): readonly string[] {
  const found = file.connection
    .uncached('PRAGMA integrity_check')
    .map((row) => String(row[0]))
    .filter((line) => line !== 'ok');
  const foreign = file.connection.uncached(
    `SELECT no FROM _collections WHERE 'c' || no NOT IN (SELECT name FROM sqlite_master WHERE type = 'table')`,
  );
  return [...found, ...foreign.map((row) => `the table of collection ${String(row[0])} is missing`)].map(
    (line) => `${file.databaseName}: ${line}`,
  );
}

import { spawnSync } from 'node:child_process';
import { chmodSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filePath, getRxStorageSQLite } from '#main/replica/storage/index';
import { type Instance, openInstance, record, recordSchema, temporaryDirectory, writeRow } from './fixture';

interface Internals {
  readonly file: { readonly connection: { scalar(sql: string): unknown } };
}

const pragma = (instance: Instance, text: string): unknown =>
  (instance.internals as Internals).file.connection.scalar(`PRAGMA ${text}`);

const rows = (from: number, count: number) =>
  Array.from({ length: count }, (_, n) => writeRow(record(from + n)));

describe('a full disk', () => {
  test('is told, loses nothing, and the database goes on when there is room again', async () => {
    const storage = getRxStorageSQLite({ directory: temporaryDirectory(), key: 'k' });
    const instance = await openInstance(storage, recordSchema);
    await instance.bulkWrite(rows(0, 100), 'test');
    // SQLite itself then answers SQLITE_FULL, as it does when the file system has no room.
    pragma(instance, `max_page_count = ${Number(pragma(instance, 'page_count')) + 3}`);
    await expect(instance.bulkWrite(rows(100, 500), 'test')).rejects.toMatchObject({ code: 'disk-full' });
    expect(await instance.findDocumentsById(['id-00000007', 'id-00000150'], false)).toHaveLength(1);
    await expect(instance.bulkWrite(rows(100, 500), 'test')).rejects.toMatchObject({ code: 'disk-full' });
    pragma(instance, 'max_page_count = 1000000');
    expect((await instance.bulkWrite(rows(100, 500), 'test')).error).toEqual([]);
    expect(await storage.integrityCheck()).toEqual([]);
    await instance.close();
  });

  test('as the operating system tells it: a limit on the size of files', { timeout: 60_000 }, () => {
    const directory = temporaryDirectory();
    const script = join(import.meta.dirname, 'fullDiskProcess.ts');
    const limited = `trap '' XFSZ; ulimit -f 600; exec "${process.execPath}" --import tsx "${script}"`;
    const run = spawnSync('bash', ['-c', limited], {
      env: { ...process.env, STORAGE_DIRECTORY: directory },
      encoding: 'utf8',
    });
    expect(run.stderr).toBe('');
    const told = JSON.parse(run.stdout) as {
      code: string;
      acknowledged: number;
      stored: number;
      problems: string[];
    };
    expect(['disk-full', 'io']).toContain(told.code);
    expect(told.stored).toBe(told.acknowledged);
    expect(told.problems).toEqual([]);
  });
});

// Root may write to anything, so there it is SQLite that is told to refuse.
describe('a read-only file', () => {
  test('is told, and read as before', async () => {
    const directory = temporaryDirectory();
    const instance = await openInstance(getRxStorageSQLite({ directory }), recordSchema);
    await instance.bulkWrite(rows(0, 10), 'test');
    pragma(instance, 'query_only = ON');
    await expect(instance.bulkWrite(rows(10, 10), 'test')).rejects.toMatchObject({ code: 'read-only' });
    expect(await instance.findDocumentsById(['id-00000007'], false)).toHaveLength(1);
    pragma(instance, 'query_only = OFF');
    expect((await instance.bulkWrite(rows(10, 10), 'test')).error).toEqual([]);
    await instance.close();
  });

  test.skipIf(process.getuid?.() === 0)('on the disk itself is refused with a clear error', async () => {
    const directory = temporaryDirectory();
    await (await openInstance(getRxStorageSQLite({ directory }), recordSchema)).close();
    chmodSync(filePath(directory, 'db'), 0o400);
    chmodSync(directory, 0o500);
    const opening = openInstance(getRxStorageSQLite({ directory }), recordSchema, 'another');
    await expect(opening).rejects.toMatchObject({ code: 'read-only' });
    chmodSync(directory, 0o700);
    expect(readdirSync(directory)).toContain('db.sqlite');
    expect(statSync(filePath(directory, 'db')).size).toBeGreaterThan(0);
  });
});

import { copyFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filePath, getRxStorageSQLite } from '#main/replica/storage/index';
import { openInstance, prepared, record, recordSchema, temporaryDirectory, until, writeRow } from './fixture';

const SECRET = 'Nguyễn Thị Bí Mật 0912345678';
const KEY = 'c0ffee'.repeat(10);
const OTHER = '0ddba11'.repeat(9);

const bytesOf = (directory: string): Buffer[] =>
  readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name)));

const leaks = (directory: string): boolean =>
  bytesOf(directory).some((bytes) => bytes.includes(SECRET) || bytes.includes('id-0000'));

const extension = { searchText: (_: string, document: object) => JSON.stringify(document) };

const rows = (from: number, count: number) =>
  Array.from({ length: count }, (_, n) => writeRow(record(from + n, { data: { title: SECRET, n } })));

async function fill(directory: string, key: string | undefined) {
  const storage = getRxStorageSQLite({ directory, key, extension });
  const instance = await openInstance(storage, recordSchema);
  await instance.bulkWrite(rows(0, 500), 'test');
  return { storage, instance };
}

describe('encryption', () => {
  test('no plain text is in the file, its log or beside them, while open and when closed', async () => {
    const directory = temporaryDirectory();
    const { storage, instance } = await fill(directory, KEY);
    expect(readdirSync(directory)).toContain('db.sqlite-wal');
    expect(leaks(directory)).toBe(false);
    // A sort that no index gives and a large result make SQLite use temporary space.
    await instance.query(prepared(instance, { selector: {}, sort: [{ 'data.n': 'desc' }] }));
    await storage.search(SECRET);
    expect(leaks(directory)).toBe(false);
    await instance.close();
    expect(leaks(directory)).toBe(false);
  });

  test('the same test sees the plain text of a plain file', async () => {
    const directory = temporaryDirectory();
    const { instance } = await fill(directory, undefined);
    expect(leaks(directory)).toBe(true);
    await instance.close();
  });

  test.each([
    ['a wrong key', OTHER],
    ['no key', undefined],
  ])('%s is told and changes nothing', async (_, key) => {
    const directory = temporaryDirectory();
    await (await fill(directory, KEY)).instance.close();
    const before = bytesOf(directory);
    const opening = openInstance(getRxStorageSQLite({ directory, key }), recordSchema);
    await expect(opening).rejects.toMatchObject({ name: 'StorageError', code: 'wrong-key' });
    expect(bytesOf(directory)).toEqual(before);
    const instance = await openInstance(getRxStorageSQLite({ directory, key: KEY }), recordSchema);
    expect(await instance.findDocumentsById(['id-00000003'], false)).toHaveLength(1);
    await instance.close();
  });

  test('a wrong key is told through the worker, too, and the right one then opens', async () => {
    const directory = temporaryDirectory();
    await (await fill(directory, KEY)).instance.close();
    const opening = openInstance(getRxStorageSQLite({ directory, key: OTHER, worker: true }), recordSchema);
    await expect(opening).rejects.toMatchObject({ name: 'StorageError', code: 'wrong-key' });
    const instance = await openInstance(
      getRxStorageSQLite({ directory, key: KEY, worker: true }),
      recordSchema,
    );
    expect(await instance.findDocumentsById(['id-00000003'], false)).toHaveLength(1);
    await instance.close();
  });
});

describe.each([[false], [true]])('a change of keys (worker: %s)', (worker) => {
  test('holds, with writes before, meanwhile and after', { timeout: 60_000 }, async () => {
    const directory = temporaryDirectory();
    const storage = getRxStorageSQLite({ directory, key: KEY, worker });
    const instance = await openInstance(storage, recordSchema);
    await instance.bulkWrite(rows(0, 300), 'test');
    const meanwhile = [instance.bulkWrite(rows(300, 50), 'test'), storage.rekey(OTHER), instance.bulkWrite(rows(350, 50), 'test')]; // prettier-ignore
    await Promise.all(meanwhile);
    await instance.bulkWrite(rows(400, 50), 'test');
    expect(await storage.integrityCheck()).toEqual([]);
    expect(leaks(directory)).toBe(false);
    await instance.close();
    await expect(
      openInstance(getRxStorageSQLite({ directory, key: KEY }), recordSchema),
    ).rejects.toMatchObject({
      code: 'wrong-key',
    });
    const again = await openInstance(getRxStorageSQLite({ directory, key: OTHER }), recordSchema);
    expect((await again.query(prepared(again, { selector: {} }))).documents).toHaveLength(450);
    await again.close();
    expect(existsSync(join(directory, 'db.sqlite.rekey'))).toBe(false);
  });
});

test('a plain file can be given a key', async () => {
  const directory = temporaryDirectory();
  const { storage, instance } = await fill(directory, undefined);
  await storage.rekey(KEY);
  await instance.close();
  expect(leaks(directory)).toBe(false);
  const again = await openInstance(getRxStorageSQLite({ directory, key: KEY }), recordSchema);
  expect((await again.query(prepared(again, { selector: {} }))).documents).toHaveLength(500);
  await again.close();
});

test('a change of keys that is cut off leaves the old file with the old key', async () => {
  const directory = temporaryDirectory();
  await (await fill(directory, KEY)).instance.close();
  // What every moment before the rename leaves: a copy beside the file, whole, half or with a journal.
  const path = filePath(directory, 'db');
  copyFileSync(path, `${path}.rekey`);
  writeFileSync(`${path}.rekey-journal`, 'half');
  const instance = await openInstance(getRxStorageSQLite({ directory, key: KEY }), recordSchema);
  await until(() => !existsSync(`${path}.rekey`) && !existsSync(`${path}.rekey-journal`));
  expect((await instance.query(prepared(instance, { selector: {} }))).documents).toHaveLength(500);
  await instance.close();
});

import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { filePath, getRxStorageSQLite, LAYOUT_VERSION } from '#main/replica/storage/index';
import { copyBeforeLayout, type LayoutStep, LAYOUT_STEPS } from '#main/replica/storage/layout';
import { openConnection } from '#main/replica/storage/openConnection';
import { openInstance, record, recordSchema, temporaryDirectory, writeRow } from './fixture';

const KEY = 'k'.repeat(64);

async function madeFile() {
  const directory = temporaryDirectory();
  const instance = await openInstance(getRxStorageSQLite({ directory, key: KEY }), recordSchema);
  await instance.bulkWrite([writeRow(record(1))], 'test');
  await instance.close();
  return { directory, path: filePath(directory, 'db') };
}

const step: LayoutStep = (connection) => connection.exec('CREATE TABLE added (x)');
const steps = [...LAYOUT_STEPS, step];

describe('the layout of a file', () => {
  test('a newer one is refused and the file left as it was', async () => {
    const { directory, path } = await madeFile();
    openConnection(path, KEY, steps).close();
    const before = readFileSync(path);
    for (const worker of [false, true]) {
      const opening = openInstance(getRxStorageSQLite({ directory, key: KEY, worker }), recordSchema);
      await expect(opening).rejects.toMatchObject({ name: 'StorageError', code: 'newer-layout' });
    }
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  test('an older one is stepped up; a copy stays until the next good start', async () => {
    const { path } = await madeFile();
    const copy = copyBeforeLayout(path, LAYOUT_VERSION);
    openConnection(path, KEY, steps).close();
    expect(existsSync(copy)).toBe(true);
    // The copy is a whole database under the same key, at the older layout.
    const kept = openConnection(copy, KEY);
    expect(kept.scalar("SELECT count(*) FROM c1 WHERE _id = 'id-00000001'")).toBe(1);
    kept.close();
    openConnection(path, KEY, steps).close();
    expect(existsSync(copy)).toBe(false);
  });

  test('a step that fails leaves the older layout, which opens', async () => {
    const { path } = await madeFile();
    const failing: LayoutStep = (connection) => {
      step(connection);
      throw new Error('half way');
    };
    expect(() => openConnection(path, KEY, [...LAYOUT_STEPS, failing])).toThrow(/half way/);
    const connection = openConnection(path, KEY);
    expect(connection.scalar('PRAGMA user_version')).toBe(LAYOUT_VERSION);
    expect(connection.scalar(`SELECT count(*) FROM sqlite_master WHERE name = 'added'`)).toBe(0);
    connection.close();
  });
});

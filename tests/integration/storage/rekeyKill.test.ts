import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { getRxStorageSQLite } from '#main/replica/storage/index';
import { openInstance, prepared, record, recordSchema, temporaryDirectory, writeRow } from './fixture';
import { randomOf } from './randomCases';

const OLD = 'old'.repeat(20);
const NEW = 'new'.repeat(20);
const ROUNDS = 8;

/** SIGKILL while a second process changes the key, at a random moment of the change. */
test(
  'killed while the key is changed, the file is whole under one of the two keys',
  { timeout: 120_000 },
  async () => {
    const random = randomOf(5);
    const seen = new Set<string>();
    for (let round = 0; round < ROUNDS; round++) {
      const directory = temporaryDirectory();
      const first = await openInstance(getRxStorageSQLite({ directory, key: OLD }), recordSchema);
      await first.bulkWrite(
        Array.from({ length: 3000 }, (_, n) => writeRow(record(n))),
        'test',
      );
      await first.close();

      const child = spawn(
        process.execPath,
        ['--import', 'tsx', join(import.meta.dirname, 'rekeyProcess.ts')],
        {
          env: { ...process.env, STORAGE_DIRECTORY: directory, STORAGE_KEY: OLD, STORAGE_NEW_KEY: NEW },
          stdio: ['ignore', 'pipe', 'inherit'],
        },
      );
      const exit = once(child, 'exit');
      await once(child.stdout, 'data');
      // The first dies at once and the last is left alone, so that both outcomes are seen.
      const delay = round === 0 ? 0 : round === ROUNDS - 1 ? 60_000 : random.below(160);
      const kill = setTimeout(() => child.kill('SIGKILL'), delay);
      await exit;
      clearTimeout(kill);

      const [key, instance] = await openWithEither(directory);
      seen.add(key);
      expect((await instance.query(prepared(instance, { selector: {} }))).documents).toHaveLength(3000);
      await instance.close();
    }
    expect(seen).toEqual(new Set([OLD, NEW]));
  },
);

async function openWithEither(directory: string) {
  for (const key of [OLD, NEW]) {
    const storage = getRxStorageSQLite({ directory, key });
    const instance = await openInstance(storage, recordSchema).catch(() => undefined);
    if (!instance) continue;
    expect(await storage.integrityCheck()).toEqual([]);
    return [key, instance] as const;
  }
  throw new Error('neither key opens the file');
}

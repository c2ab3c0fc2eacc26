import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { getRxStorageSQLite } from '#main/replica/storage/index';
import { openInstance, recordSchema, temporaryDirectory } from './fixture';
import { randomOf } from './randomCases';

// The nightly run asks for 200: STORAGE_KILLS=200.
const KILLS = Number(process.env['STORAGE_KILLS'] ?? 12);
const KEY = 'k'.repeat(64);
const BATCH = 25;

/** Runs the writer until it is killed at a random moment; returns the numbers of the batches it had acknowledged. */
async function writeUntilKilled(directory: string, from: number, delay: number): Promise<number[]> {
  const child = spawn(process.execPath, ['--import', 'tsx', join(import.meta.dirname, 'killProcess.ts')], {
    env: {
      ...process.env,
      STORAGE_DIRECTORY: directory,
      STORAGE_KEY: KEY,
      STORAGE_FROM: String(from),
      STORAGE_BATCH: String(BATCH),
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const closed = once(child, 'close');
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
  await once(child.stdout, 'data');
  const kill = setTimeout(() => child.kill('SIGKILL'), delay);
  await closed;
  clearTimeout(kill);
  // A last line that was cut off was not said.
  return said.slice(0, said.lastIndexOf('\n')).split('\n').map(Number);
}

test(
  `${KILLS} × SIGKILL under load: what was acknowledged is there, no batch is half`,
  { timeout: 1_200_000 },
  async () => {
    const random = randomOf(3);
    const directory = temporaryDirectory();
    const acknowledged = new Set<number>();
    let from = 0;
    for (let round = 0; round < KILLS; round++) {
      for (const batch of await writeUntilKilled(directory, from, random.below(120))) acknowledged.add(batch);
      const storage = getRxStorageSQLite({ directory, key: KEY });
      const instance = await openInstance(storage, recordSchema);
      expect(await storage.integrityCheck()).toEqual([]);
      const counts = new Map<number, number>();
      for (let after = 0; ;) {
        const page = await storage.readRaw(after, 1000);
        for (const json of page.documents) {
          const batch = Math.floor(Number((JSON.parse(json) as { id: string }).id.slice(3)) / BATCH);
          counts.set(batch, (counts.get(batch) ?? 0) + 1);
        }
        if (page.documents.length < 1000) break;
        after = page.seq;
      }
      for (const batch of acknowledged) expect(counts.get(batch)).toBe(BATCH);
      for (const count of counts.values()) expect(count).toBe(BATCH);
      from = Math.max(0, ...counts.keys()) + 1;
      await instance.close();
    }
    expect(acknowledged.size).toBeGreaterThan(KILLS);
  },
);

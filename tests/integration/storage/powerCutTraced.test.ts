import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { filePath, getRxStorageSQLite } from '#main/replica/storage/index';
import { openInstance, recordSchema, temporaryDirectory } from './fixture';
import { randomOf } from './randomCases';
import { filesAfter, readTrace, type Step } from './syscallTrace';

const KEY = 'k'.repeat(64);
const BATCH = 40;
const BATCHES = 40;
// The nightly run takes every cut there is: STORAGE_CUTS=1000000.
const CUTS = Number(process.env['STORAGE_CUTS'] ?? 30);

const canTrace = spawnSync('strace', ['-o', '/dev/null', 'true']).status === 0;

function traceWrites(): Step[] {
  const directory = temporaryDirectory();
  const log = join(directory, 'trace.log');
  const script = join(import.meta.dirname, 'tracedProcess.ts');
  const calls = 'trace=pwrite64,pwritev,write,writev,ftruncate,fsync,fdatasync,unlink,unlinkat';
  const options = ['-f', '-y', '-xx', '-s', '10000', '-e', calls, '-o', log];
  const run = spawnSync('strace', [...options, process.execPath, '--import', 'tsx', script], {
    env: {
      ...process.env,
      STORAGE_DIRECTORY: directory,
      STORAGE_KEY: KEY,
      STORAGE_BATCH: String(BATCH),
      STORAGE_BATCHES: String(BATCHES),
    },
    encoding: 'utf8',
  });
  expect(run.status, run.stderr).toBe(0);
  return readTrace(log, filePath(directory, 'db'));
}

/** Opens what the disk held and checks it: whole batches from the first on, at least those acknowledged. */
async function check(files: ReadonlyMap<string, Buffer>, acknowledged: number): Promise<void> {
  const directory = temporaryDirectory();
  mkdirSync(directory, { recursive: true });
  for (const [file, bytes] of files) writeFileSync(join(directory, basename(file)), bytes);
  const storage = getRxStorageSQLite({ directory, key: KEY });
  const instance = await openInstance(storage, recordSchema);
  expect(await storage.integrityCheck()).toEqual([]);
  const { documents } = await storage.readRaw(0, 1_000_000);
  const numbers = documents.map((json) => Number((JSON.parse(json) as { id: string }).id.slice(3)));
  expect(numbers).toEqual(numbers.map((_, n) => n));
  expect(numbers.length % BATCH).toBe(0);
  expect(numbers.length / BATCH).toBeGreaterThanOrEqual(acknowledged);
  await instance.close();
  rmSync(directory, { recursive: true, force: true });
}

test.skipIf(!canTrace)('a power cut between any two system calls', { timeout: 3_600_000 }, async () => {
  const steps = traceWrites();
  const opened = steps.findIndex((step) => step.kind === 'acknowledge');
  const carriedOver = steps.filter(
    (step, n) => n > opened && step.kind === 'write' && step.file.endsWith('.sqlite'),
  );
  expect(carriedOver.length).toBeGreaterThan(0);
  const random = randomOf(21);
  const all = Array.from({ length: steps.length - opened }, (_, n) => opened + n + 1);
  const cuts = all.length <= CUTS ? all : Array.from({ length: CUTS }, () => random.pick(all));
  for (const cut of cuts) {
    const until = steps.slice(0, cut);
    const acknowledged = until.filter((step) => step.kind === 'acknowledge').length - 1;
    // All that was written is there; then only what was synced, and of the rest whatever the disk happened to keep.
    await check(
      filesAfter(until, () => true),
      acknowledged,
    );
    await check(
      filesAfter(until, (step, synced) => synced || step.kind === 'delete' || random.chance(0.5)),
      acknowledged,
    );
  }
});

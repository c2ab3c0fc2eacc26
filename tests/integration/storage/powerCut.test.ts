import { copyFileSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { filePath, getRxStorageSQLite } from '#main/replica/storage/index';
import { openInstance, prepared, record, recordSchema, temporaryDirectory, writeRow } from './fixture';
import { type Random, randomOf } from './randomCases';

const KEY = 'k'.repeat(64);
const BATCHES = 30;
const BATCH = 5;
const PAGE = 4096;

interface Recorded {
  readonly database: Buffer;
  readonly log: Buffer;
  /** Size of the log when each batch was acknowledged; with FULL it was on the disk by then. */
  readonly acknowledgedAt: readonly number[];
}

/** Writes batches (and updates of earlier ones) and keeps the bytes the disk then held. */
async function recordWrites(): Promise<Recorded & { readonly checkpointed: Buffer }> {
  const directory = temporaryDirectory();
  const path = filePath(directory, 'db');
  const instance = await openInstance(getRxStorageSQLite({ directory, key: KEY }), recordSchema);
  const acknowledgedAt: number[] = [];
  for (let batch = 0; batch < BATCHES; batch++) {
    await instance.bulkWrite(
      Array.from({ length: BATCH }, (_, n) => writeRow(record(batch * BATCH + n))),
      'test',
    );
    acknowledgedAt.push(statSync(`${path}-wal`).size);
  }
  const recorded = { database: readFileSync(path), log: readFileSync(`${path}-wal`), acknowledgedAt };
  await instance.close();
  return { ...recorded, checkpointed: readFileSync(path) };
}

/** Opens what a cut left and returns how many whole batches are there; the first missing one is the end. */
async function survivors(database: Buffer, log: Buffer): Promise<number> {
  const directory = temporaryDirectory();
  const path = filePath(directory, 'db');
  writeFileSync(path, database);
  writeFileSync(`${path}-wal`, log);
  const storage = getRxStorageSQLite({ directory, key: KEY });
  const instance = await openInstance(storage, recordSchema);
  expect(await storage.integrityCheck()).toEqual([]);
  const { documents } = await instance.query(prepared(instance, { selector: {}, sort: [{ id: 'asc' }] }));
  expect(documents.length % BATCH).toBe(0);
  expect(documents.map((document) => document['id'])).toEqual(documents.map((_, n) => record(n).id));
  await instance.close();
  return documents.length / BATCH;
}

/** The rest of the log as a failing disk may leave it: nothing, zeros, noise, or later bytes without earlier ones. */
function tailAfter(random: Random, log: Buffer, cut: number): Buffer {
  switch (random.below(4)) {
    case 0:
      return Buffer.alloc(0);
    case 1:
      return Buffer.alloc(log.length - cut);
    case 2:
      return Buffer.from(Array.from({ length: 500 }, () => random.below(256)));
    default: {
      const rest = Buffer.from(log.subarray(cut));
      rest.fill(0, 0, Math.min(rest.length, PAGE));
      return rest;
    }
  }
}

describe('a power cut, simulated by replaying what the disk may hold of the written bytes', () => {
  test(
    'while the log grows: a consistent prefix with all that was acknowledged',
    { timeout: 120_000 },
    async () => {
      const { database, log, acknowledgedAt } = await recordWrites();
      const random = randomOf(9);
      // Every moment right after an acknowledgement, and any byte between.
      const cuts = [...acknowledgedAt, ...Array.from({ length: 60 }, () => random.below(log.length))];
      for (const cut of cuts) {
        const kept = Buffer.concat([log.subarray(0, cut), tailAfter(random, log, cut)]);
        const whole = await survivors(database, kept);
        expect(whole).toBeGreaterThanOrEqual(acknowledgedAt.filter((size) => size <= cut).length);
      }
    },
  );

  test('while the log is carried over into the file: nothing is lost', { timeout: 120_000 }, async () => {
    const { database, log, checkpointed } = await recordWrites();
    const random = randomOf(10);
    for (let round = 0; round < 25; round++) {
      // Any of the pages may have been written already, in any order.
      const mixed = Buffer.from(checkpointed);
      for (let at = 0; at < mixed.length; at += PAGE) {
        if (random.chance(0.5)) continue;
        // Not written yet: as before the carrying over, or a hole where the file was shorter.
        mixed.fill(0, at, at + PAGE);
        if (at < database.length) database.copy(mixed, at, at, at + PAGE);
      }
      // Page 1 names the file's format; SQLite never starts a file without it.
      (random.chance(0.5) ? database : checkpointed).copy(mixed, 0, 0, PAGE);
      expect(await survivors(mixed, log)).toBe(BATCHES);
    }
  });

  test('a copy of the files between any two writes of a batch is a consistent prefix', async () => {
    const directory = temporaryDirectory();
    const path = filePath(directory, 'db');
    const copies: { readonly at: number; readonly database: Buffer; readonly log: Buffer }[] = [];
    let written = 0;
    const storage = getRxStorageSQLite({
      directory,
      key: KEY,
      extension: {
        // Called inside the transaction, between the writes of single documents.
        searchText: () => {
          copies.push({ at: written, database: readFileSync(path), log: readFileSync(`${path}-wal`) });
          return 'x';
        },
      },
    });
    const instance = await openInstance(storage, recordSchema);
    for (; written < 4; written++) {
      await instance.bulkWrite(
        Array.from({ length: BATCH }, (_, n) => writeRow(record(written * BATCH + n))),
        'test',
      );
    }
    copyFileSync(path, `${path}.last`);
    await instance.close();
    for (const { at, database, log } of copies) expect(await survivors(database, log)).toBe(at);
  });
});

import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { getRxStorageSQLite, type StorageProblem } from '#main/replica/storage/index';
import { openInstance, prepared, record, recordSchema, temporaryDirectory, until, writeRow } from './fixture';
import { randomOf } from './randomCases';

const entry = join(import.meta.dirname, 'crashingEntry.ts');

async function openCrashing() {
  const directory = temporaryDirectory();
  const problems: StorageProblem[] = [];
  const storage = getRxStorageSQLite({
    directory,
    key: 'secret',
    worker: { entry },
    onProblem: (problem) => problems.push(problem),
  });
  const instance = await openInstance(storage, recordSchema);
  onTestFinished(() => instance.close());
  return { storage, instance, problems };
}

const dying = (n: number, data: object) => writeRow(record(n, { data: { ...data } }));

describe('a crash of the worker', () => {
  test('is reported, the worker restarted, and what was acknowledged is there', async () => {
    const { instance, problems } = await openCrashing();
    await instance.bulkWrite([writeRow(record(1))], 'test');
    const failing = instance.bulkWrite([writeRow(record(2)), dying(3, { die: 'in transaction' })], 'test');
    const reading = instance.findDocumentsById(['id-00000001'], false);
    // The very write that kills the worker kills it twice; then it is given back as an error.
    await expect(failing).rejects.toMatchObject({ name: 'StorageError', code: 'crashed' });
    expect(await reading).toHaveLength(1);
    expect(await instance.findDocumentsById(['id-00000002', 'id-00000003'], true)).toEqual([]);
    await until(() => problems.filter(({ kind }) => kind === 'restarted').length === 2);
    expect(problems.filter(({ kind }) => kind === 'crashed')).toHaveLength(2);
    await instance.bulkWrite([writeRow(record(4))], 'test');
    expect(await instance.findDocumentsById(['id-00000004'], false)).toHaveLength(1);
  });

  test('an exception in the worker is a crash, too', async () => {
    const { instance, problems } = await openCrashing();
    await instance.bulkWrite([dying(1, { die: 'by throwing' })], 'test');
    await until(() => problems.some(({ kind }) => kind === 'restarted'));
    expect(problems[0]).toMatchObject({ kind: 'crashed', error: { code: 'crashed' } });
    expect(await instance.findDocumentsById(['id-00000001'], false)).toHaveLength(1);
  });

  test('a write that was committed but not answered is done once and told once', async () => {
    const { instance, problems } = await openCrashing();
    const told: string[] = [];
    instance
      .changeStream()
      .subscribe((bulk) => told.push(...bulk.events.map(({ documentId }) => documentId)));
    const { error } = await instance.bulkWrite([dying(1, { die: 'after commit' })], 'test');
    expect(problems.map(({ kind }) => kind)).toContain('crashed');
    expect(error).toEqual([]);
    expect(told).toEqual(['id-00000001']);
    const all = await instance.query(prepared(instance, { selector: {} }));
    expect(all.documents).toHaveLength(1);
  });

  test(
    'whatever the moment, every acknowledged write is there and none is half',
    { timeout: 120_000 },
    async () => {
      const random = randomOf(11);
      for (let life = 0; life < 5; life++) {
        const { storage, instance } = await openCrashing();
        const acknowledged: number[] = [];
        const refused: number[] = [];
        const writes: Promise<void>[] = [];
        for (let batch = 0; batch < 20; batch++) {
          const deadline = batch === 3 ? { after: random.below(60) } : {};
          const numbers = Array.from({ length: 5 }, (_, i) => batch * 5 + i);
          const rows = numbers.map((n) => dying(n, n % 5 === 0 ? deadline : {}));
          writes.push(
            instance.bulkWrite(rows, 'test').then(
              () => void acknowledged.push(...numbers),
              () => void refused.push(...numbers),
            ),
          );
        }
        await Promise.all(writes);
        const { documents } = await instance.query(prepared(instance, { selector: {} }));
        const stored = documents.map((document) => Number(String(document['id']).slice(3)));
        expect(stored).toEqual(expect.arrayContaining(acknowledged));
        for (const n of refused) if (!stored.includes(n)) expect(stored).not.toContain(n - (n % 5));
        expect(await storage.integrityCheck()).toEqual([]);
      }
    },
  );

  test('a worker that cannot start is given up, and tried again by the next request', async () => {
    const problems: StorageProblem[] = [];
    const storage = getRxStorageSQLite({
      directory: temporaryDirectory(),
      worker: { entry: join(import.meta.dirname, 'missingEntry.js') },
      onProblem: (problem) => problems.push(problem),
    });
    await expect(openInstance(storage, recordSchema)).rejects.toMatchObject({ code: 'crashed' });
    await expect(openInstance(storage, recordSchema)).rejects.toMatchObject({ code: 'crashed' });
    expect(problems.length).toBeGreaterThan(2);
  });
});

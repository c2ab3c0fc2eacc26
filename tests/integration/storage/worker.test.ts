import { join } from 'node:path';
import { createRxDatabase, type RxCollection } from 'rxdb';
import { describe, expect, onTestFinished, test } from 'vitest';
import { getRxStorageSQLite, type StorageProblem } from '#main/replica/storage/index';
import {
  openInstance,
  prepared,
  record,
  type RecordDocument,
  recordSchema,
  temporaryDirectory,
  writeRow,
} from './fixture';

const entry = join(import.meta.dirname, 'workerEntry.ts');
const KEY = 'a'.repeat(64);

function storageIn(directory: string, onProblem?: (problem: StorageProblem) => void) {
  return getRxStorageSQLite({ directory, key: KEY, worker: { entry }, onProblem });
}

async function openRecords(directory: string) {
  const storage = storageIn(directory);
  const instance = await openInstance(storage, recordSchema);
  onTestFinished(() => instance.close());
  return { storage, instance };
}

describe('behind a worker', () => {
  test('a collection works as it does in this thread', async () => {
    const directory = temporaryDirectory();
    const database = await createRxDatabase<{ records: RxCollection<RecordDocument> }>({
      name: 'replica',
      storage: storageIn(directory),
      multiInstance: false,
    });
    onTestFinished(async () => {
      await database.close();
    });
    await database.addCollections({ records: { schema: recordSchema } });
    const { records } = database;
    const events: string[] = [];
    records.$.subscribe((event) => events.push(`${event.operation} ${event.documentId}`));
    await records.bulkInsert(Array.from({ length: 200 }, (_, n) => record(n)));
    expect(events).toHaveLength(200);
    const one = await records.findOne('id-00000007').exec();
    await one?.incrementalPatch({ status: 'done' });
    expect(
      (await records.findOne({ selector: { kind: 'task', status: 'done', due: '2026-08-15' } }).exec())?.id,
    ).toBe('id-00000007');
    await expect(records.insert(record(7))).rejects.toMatchObject({ code: 'CONFLICT' });
    await records.findOne('id-00000007').remove();
    await records.insert(record(7));
    expect(await records.count().exec()).toBe(200);
  });

  test('the default entry serves a storage without search', async () => {
    const storage = getRxStorageSQLite({ directory: temporaryDirectory(), worker: true });
    const instance = await openInstance(storage, recordSchema);
    onTestFinished(() => instance.close());
    await instance.bulkWrite([writeRow(record(1))], 'test');
    expect(await instance.findDocumentsById(['id-00000001'], false)).toHaveLength(1);
    await expect(storage.search('x')).rejects.toMatchObject({ name: 'StorageError', code: 'misuse' });
  });

  test('conflicts come back with the row and the stored document', async () => {
    const { instance } = await openRecords(temporaryDirectory());
    await instance.bulkWrite([writeRow(record(1))], 'test');
    const row = writeRow(record(1, { status: 'late' }));
    const { error } = await instance.bulkWrite([row, writeRow(record(2))], 'test');
    expect(error).toHaveLength(1);
    expect(error[0]).toMatchObject({
      status: 409,
      documentId: 'id-00000001',
      documentInDb: { status: 'doing' },
    });
    expect(error[0]?.writeRow).toBe(row);
  });

  test('aggregates, search and checks are answered from the same file', async () => {
    const { storage, instance } = await openRecords(temporaryDirectory());
    const titles = ['Đôn đốc công văn', 'Dọn dẹp đường phố', 'don doc khong dau', 'Thụy Khuê', 'Thuỵ Khuê'];
    await instance.bulkWrite(
      titles.map((title, n) => writeRow(record(n, { data: { title } }))),
      'test',
    );
    const found = async (text: string, filter: object = {}) =>
      (await storage.search(text, filter)).map((document) => (document['data'] as { title: string }).title);
    expect(await found('don doc')).toEqual(['don doc khong dau', 'Đôn đốc công văn']);
    expect(await found('đôn')).toEqual(['Đôn đốc công văn', 'don doc khong dau', 'Dọn dẹp đường phố']);
    expect(await found('don do', { status: { $eq: 'new' } })).toEqual(['Đôn đốc công văn']);
    expect(await found('don do', { 'data.title': { $regex: 'kh' } })).toEqual(['don doc khong dau']);
    expect(await found('" OR *')).toEqual([]);
    expect(await storage.aggregate('byStatus', { kind: 'task' })).toEqual([
      { status: 'doing', n: 1 },
      { status: 'done', n: 1 },
      { status: 'late', n: 1 },
      { status: 'new', n: 2 },
    ]);
    expect(await storage.aggregate('among', { statuses: ['new', 'late'], restricted: false })).toEqual([
      { n: 3 },
    ]);
    await expect(storage.aggregate('forbidden')).rejects.toMatchObject({ code: 'read-only' });
    await expect(storage.aggregate('unknown')).rejects.toMatchObject({ code: 'misuse' });
    expect(await storage.integrityCheck()).toEqual([]);
    const raw = await storage.readRaw(0, 3);
    expect(raw.documents.map((json) => (JSON.parse(json) as { id: string }).id)).toHaveLength(3);
  });

  test('the search follows changes and deletions', async () => {
    const { storage, instance } = await openRecords(temporaryDirectory());
    await instance.bulkWrite([writeRow(record(1, { data: { title: 'cũ' } }))], 'test');
    const [old] = await instance.findDocumentsById(['id-00000001'], false);
    await instance.bulkWrite([writeRow({ ...old, data: { title: 'mới' } }, old)], 'test');
    expect(await storage.search('cũ')).toEqual([]);
    const [fresh] = await storage.search('moi');
    expect(fresh).toMatchObject({ id: 'id-00000001' });
    await instance.bulkWrite([writeRow(fresh as object, fresh, true)], 'test');
    expect(await storage.search('moi')).toEqual([]);
  });

  test('errors keep their type and carry no document', async () => {
    const { instance } = await openRecords(temporaryDirectory());
    await instance.bulkWrite([writeRow(record(1, { data: { title: 'bí mật' } }))], 'test');
    const bad = prepared(instance, { selector: { status: { $foo: 'bí mật' } } as never });
    const failing = instance.query(bad);
    await expect(failing).rejects.toThrow();
    await expect(failing).rejects.not.toThrow(/bí mật/);
  });

  test('a call after the close is refused and holds up nobody', async () => {
    const { storage, instance } = await openRecords(temporaryDirectory());
    const other = await openInstance(storage, recordSchema, 'others');
    await other.close();
    await expect(other.findDocumentsById(['x'], false)).rejects.toMatchObject({ code: 'misuse' });
    await other.close();
    expect(await instance.findDocumentsById(['x'], false)).toEqual([]);
  });

  test('more requests than may be under way are all answered, in order', async () => {
    const { instance } = await openRecords(temporaryDirectory());
    const order: number[] = [];
    const writes = Array.from({ length: 300 }, (_, n) =>
      instance.bulkWrite([writeRow(record(n))], 'test').then(() => order.push(n)),
    );
    await Promise.all(writes);
    expect(order).toEqual(Array.from({ length: 300 }, (_, n) => n));
    expect((await instance.query(prepared(instance, { selector: {} }))).documents).toHaveLength(300);
  });
});

import { now } from 'rxdb';
import { describe, expect, test } from 'vitest';
import { getRxStorageSQLite } from '#main/replica/storage/index';
import {
  type Instance,
  openInstance,
  type Plain,
  prepared,
  record,
  recordSchema,
  temporaryDirectory,
  writeRow,
} from './fixture';

const open = (collection = 'records', schema: object = recordSchema) =>
  openInstance(getRxStorageSQLite({ directory: ':memory:' }), schema as never, collection);

const attachmentSchema = { ...recordSchema, attachments: {} };
const blob = (text: string) => ({ data: new Blob([text], { type: 'text/plain' }), digest: `d-${text}`, length: text.length, type: 'text/plain' }); // prettier-ignore
const withAttachments = (row: unknown, _attachments: object): never => {
  const { document, previous } = row as { document: object; previous?: object };
  return { document: { ...document, _attachments }, ...(previous ? { previous } : {}) } as never;
};
const find = async (instance: Instance, id: string): Promise<Plain | undefined> =>
  (await instance.findDocumentsById([id], true))[0] as Plain | undefined;

describe('writes', () => {
  test('conflict without the previous or with a stale one; the rest is written', async () => {
    const instance = await open();
    await instance.bulkWrite([writeRow(record(1)), writeRow(record(2))], 'test');
    const one = await find(instance, 'id-00000001');
    await instance.bulkWrite([writeRow({ ...one, status: 'late' }, one)], 'test');
    const { error } = await instance.bulkWrite(
      [writeRow(record(2)), writeRow({ ...one, status: 'done' }, one), writeRow(record(3))],
      'test',
    );
    expect(error.map(({ status, documentId }) => [status, documentId])).toEqual([
      [409, 'id-00000002'],
      [409, 'id-00000001'],
    ]);
    expect(error[1]).toMatchObject({ documentInDb: { status: 'late' } });
    expect(
      Object.keys((error[1] as { documentInDb: object }).documentInDb)
        .filter((key) => /^_[a-z]/.test(key))
        .sort(),
    ).toEqual(['_attachments', '_deleted', '_meta', '_rev']);
    expect(await find(instance, 'id-00000003')).toBeDefined();
  });

  test('events come after the commit and before the answer, and none for what failed or came deleted', async () => {
    const instance = await open();
    const seen: unknown[] = [];
    let readable: Promise<unknown> | undefined;
    instance.changeStream().subscribe((bulk) => {
      seen.push(...bulk.events.map(({ operation, documentId }) => `${operation} ${documentId}`));
      readable ??= instance.findDocumentsById(['id-00000001'], false);
      expect(bulk.checkpoint).toEqual({ seq: expect.any(Number) as number });
    });
    const writing = instance.bulkWrite([writeRow(record(1)), writeRow(record(2), undefined, true)], 'test');
    expect(seen).toEqual(['INSERT id-00000001']);
    await writing;
    expect(await readable).toHaveLength(1);
    await instance.bulkWrite([writeRow(record(1))], 'test');
    expect(seen).toHaveLength(1);
    const one = await find(instance, 'id-00000001');
    await instance.bulkWrite([writeRow(one as object, one, true)], 'test');
    expect(seen).toEqual(['INSERT id-00000001', 'DELETE id-00000001']);
  });

  test('two rows of one id in a batch: the later stands', async () => {
    const instance = await open();
    await instance.bulkWrite([writeRow(record(1)), writeRow(record(1, { status: 'late' }))], 'test');
    expect(await find(instance, 'id-00000001')).toMatchObject({ status: 'late' });
  });

  test('ids and text of any kind come back as they went in', async () => {
    const instance = await open();
    const ids = [
      '\u0000',
      'a\u0000b',
      '\ud83d',
      '😀',
      "'; DROP TABLE c1; --",
      'đ',
      'đ'.normalize('NFD'),
      '\uffff',
    ];
    await instance.bulkWrite(
      ids.map((id, n) => writeRow(record(n, { id, data: { 'a.b': id, "q'": [id, null] } }))),
      'test',
    );
    const found = await instance.findDocumentsById(ids, false);
    expect(new Set(found.map(({ id }) => id))).toEqual(new Set(ids));
    for (const id of ids)
      expect(await find(instance, id)).toMatchObject({ data: { 'a.b': id, "q'": [id, null] } });
  });

  test("ids beyond SQLite's limit of variables are found", async () => {
    const instance = await open();
    const rows = Array.from({ length: 40_000 }, (_, n) => writeRow(record(n)));
    await instance.bulkWrite(rows, 'test');
    const ids = Array.from({ length: 40_000 }, (_, n) => record(n).id);
    expect(await instance.findDocumentsById([...ids, 'unknown'], false)).toHaveLength(40_000);
    const many = prepared(instance, { selector: { id: { $in: ids } } });
    expect((await instance.query(many)).documents).toHaveLength(40_000);
  });
});

describe('reading', () => {
  test('a limit of zero gives no rows', async () => {
    const instance = await open();
    await instance.bulkWrite([writeRow(record(1))], 'test');
    expect((await instance.query(prepared(instance, { selector: {}, limit: 0 }))).documents).toEqual([]);
  });

  test('a deep or endless selector is answered', async () => {
    const instance = await open();
    await instance.bulkWrite([writeRow(record(1)), writeRow(record(2))], 'test');
    const many = Array.from({ length: 5000 }, (_, n) => ({ status: { $eq: `s${n}` } }));
    const wide = prepared(instance, { selector: { $or: [...many, { status: { $eq: 'doing' } }] } });
    expect((await instance.query(wide)).documents).toHaveLength(1);
  });

  test('changes since a checkpoint: each document once, tombstones too, the given checkpoint at the end', async () => {
    const instance = await open();
    const since = (limit: number, checkpoint?: unknown) =>
      instance.getChangedDocumentsSince?.(limit, checkpoint);
    await instance.bulkWrite(
      Array.from({ length: 10 }, (_, n) => writeRow(record(n))),
      'test',
    );
    const first = await since(4);
    expect(first?.documents.map(({ id }) => id)).toEqual([0, 1, 2, 3].map((n) => record(n).id));
    const one = await find(instance, record(1).id);
    await instance.bulkWrite([writeRow(one as object, one, true)], 'test');
    const second = await since(100, first?.checkpoint);
    expect(second?.documents.map(({ id }) => id)).toEqual([4, 5, 6, 7, 8, 9, 1].map((n) => record(n).id));
    expect(second?.documents.at(-1)).toMatchObject({ _deleted: true });
    const third = await since(100, second?.checkpoint);
    expect(third).toEqual({ documents: [], checkpoint: second?.checkpoint });
  });

  test('the sequence outlives the clean-up of its newest row, a removal and a restart', async () => {
    const directory = temporaryDirectory();
    const reopen = () => openInstance(getRxStorageSQLite({ directory }), recordSchema);
    let instance = await reopen();
    await instance.bulkWrite([writeRow(record(1)), writeRow(record(2), undefined, true)], 'test');
    const reached = (await instance.getChangedDocumentsSince?.(10))?.checkpoint as { seq: number };
    expect(await instance.cleanup(0)).toBe(true);
    expect(await find(instance, record(2).id)).toBeUndefined();
    await instance.close();
    instance = await reopen();
    await instance.bulkWrite([writeRow(record(3))], 'test');
    expect((await instance.getChangedDocumentsSince?.(10, reached))?.documents).toHaveLength(1);
    await instance.remove();
    instance = await reopen();
    await instance.bulkWrite([writeRow(record(4))], 'test');
    expect((await instance.getChangedDocumentsSince?.(10, reached))?.documents).toHaveLength(1);
    await instance.close();
  });

  test('the clean-up spares the living and the young, and goes in steps', async () => {
    const instance = await open();
    await instance.bulkWrite(
      Array.from({ length: 700 }, (_, n) => writeRow(record(n), undefined, n > 0)),
      'test',
    );
    expect(await instance.cleanup(now())).toBe(true);
    expect(await instance.findDocumentsById([record(5).id], true)).toHaveLength(1);
    expect(await instance.cleanup(-60_000)).toBe(false);
    expect(await instance.cleanup(-60_000)).toBe(true);
    expect((await instance.query(prepared(instance, { selector: {} }))).documents).toHaveLength(1);
  });
});

describe('attachments', () => {
  test('bytes are kept apart, replaced, removed, and asked for by digest', async () => {
    const instance = await open('records', attachmentSchema);
    const events: unknown[] = [];
    instance
      .changeStream()
      .subscribe((bulk) => events.push(...bulk.events.map(({ documentId }) => documentId)));
    await instance.bulkWrite(
      [withAttachments(writeRow(record(1)), { a: blob('one'), b: blob('two') })],
      'test',
    );
    const one = await find(instance, record(1).id);
    expect(one?.['_attachments']).toEqual({
      a: { digest: 'd-one', length: 3, type: 'text/plain' },
      b: { digest: 'd-two', length: 3, type: 'text/plain' },
    });
    const read = await instance.getAttachmentData(record(1).id, 'a', 'd-one');
    expect([await read.text(), read.type]).toEqual(['one', 'text/plain']);
    await expect(instance.getAttachmentData(record(1).id, 'a', 'd-other')).rejects.toThrow(/does not exist/);
    await instance.bulkWrite([withAttachments(writeRow(one as object, one), { a: blob('new') })], 'test');
    expect(await (await instance.getAttachmentData(record(1).id, 'a', 'd-new')).text()).toBe('new');
    await expect(instance.getAttachmentData(record(1).id, 'b', 'd-two')).rejects.toThrow(/does not exist/);
    const stub = { c: { digest: 'd', length: 1, type: 'x' } };
    const { error } = await instance.bulkWrite(
      [withAttachments(writeRow(record(2)), { ...stub, d: blob('x') })],
      'test',
    );
    expect(error[0]).toMatchObject({ status: 510, attachmentId: 'c' });
    expect(await find(instance, record(2).id)).toBeUndefined();
    await expect(instance.getAttachmentData(record(2).id, 'd', 'd-x')).rejects.toThrow(/does not exist/);
    expect(events).toEqual([record(1).id, record(1).id]);
  });
});

describe('instances', () => {
  test('of one collection share documents and events; the file stays open until the last closes', async () => {
    const directory = temporaryDirectory();
    const storage = getRxStorageSQLite({ directory });
    const first = await openInstance(storage, recordSchema);
    const second = await openInstance(getRxStorageSQLite({ directory }), recordSchema);
    const seen: string[] = [];
    second.changeStream().subscribe((bulk) => seen.push(bulk.id));
    await first.bulkWrite([writeRow(record(1))], 'test');
    expect(seen).toHaveLength(1);
    await first.close();
    await first.close();
    expect(await second.findDocumentsById([record(1).id], false)).toHaveLength(1);
    await expect(first.findDocumentsById(['x'], false)).rejects.toMatchObject({ code: 'misuse' });
    await second.remove();
    await expect(second.remove()).rejects.toMatchObject({ code: 'misuse' });
    await second.close();
  });

  test('versions and odd names live side by side; a removal drops only its own', async () => {
    const storage = getRxStorageSQLite({ directory: temporaryDirectory() });
    const names = ['a-b', "it's", '"', 'tên có dấu', 'rx-replication-meta-0', 'A-B'];
    const instances = await Promise.all(
      names.map((name) => openInstance(storage, recordSchema, name, 'Cơ sở/../dữ liệu')),
    );
    const newer = await openInstance(storage, { ...recordSchema, version: 1 }, 'a-b', 'Cơ sở/../dữ liệu');
    for (const [n, instance] of [...instances, newer].entries())
      await instance.bulkWrite([writeRow(record(n))], 'test');
    await instances[0]?.remove();
    for (const [n, instance] of [...instances, newer].entries()) {
      if (n > 0) expect(await instance.findDocumentsById([record(n).id], false)).toHaveLength(1);
    }
    await Promise.all([...instances.slice(1), newer].map((instance) => instance.close()));
  });

  test('other indexes than the file has are built from the documents', async () => {
    const directory = temporaryDirectory();
    const storage = () => getRxStorageSQLite({ directory });
    const before = await openInstance(storage(), recordSchema);
    await before.bulkWrite(
      Array.from({ length: 1200 }, (_, n) => writeRow(record(n))),
      'test',
    );
    const reached = (await before.getChangedDocumentsSince?.(700))?.checkpoint;
    await before.close();
    const after = await openInstance(storage(), { ...recordSchema, indexes: [['orgId', 'status']] });
    const found = await after.query(prepared(after, { selector: { orgId: 'org-1', status: 'new' } }));
    expect(found.documents).toHaveLength(300);
    expect((await after.getChangedDocumentsSince?.(1000, reached))?.documents).toHaveLength(500);
    await after.bulkWrite([writeRow(record(5000))], 'test');
    await after.close();
  });

  test("encrypted or compressed schemas are refused: that is a wrapper's work", async () => {
    await expect(open('records', { ...recordSchema, keyCompression: true })).rejects.toMatchObject({
      code: 'UT5',
    });
    await expect(open('records', { ...recordSchema, encrypted: ['data'] })).rejects.toMatchObject({
      code: 'UT6',
    });
  });
});

describe('in this thread', () => {
  test('an aggregate cannot write, in a file or in memory, and writing goes on after it', async () => {
    for (const directory of [':memory:', temporaryDirectory()]) {
      const aggregates = {
        all: { sql: 'SELECT count(*) AS n FROM {collection}' },
        wrong: { sql: 'DELETE FROM {collection}' },
      };
      const storage = getRxStorageSQLite({ directory, extension: { aggregates } });
      const instance = await openInstance(storage, recordSchema);
      await instance.bulkWrite([writeRow(record(1))], 'test');
      await expect(storage.aggregate('wrong')).rejects.toMatchObject({ code: 'read-only' });
      await instance.bulkWrite([writeRow(record(2))], 'test');
      expect(await storage.aggregate('all')).toEqual([{ n: 2 }]);
      await instance.close();
    }
  });
});

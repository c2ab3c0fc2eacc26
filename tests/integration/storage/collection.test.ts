import { createRxDatabase, type RxCollection } from 'rxdb';
import { replicateRxCollection } from 'rxdb/plugins/replication';
import { describe, expect, onTestFinished, test } from 'vitest';
import { getRxStorageSQLite } from '#main/replica/storage/index';
import { record, type RecordDocument, recordSchema, temporaryDirectory, until } from './fixture';

async function openCollection(directory: string, name = 'replica') {
  const database = await createRxDatabase<{ records: RxCollection<RecordDocument> }>({
    name,
    storage: getRxStorageSQLite({ directory, key: 'k'.repeat(64) }),
    multiInstance: false,
  });
  onTestFinished(async () => {
    await database.close();
  });
  await database.addCollections({ records: { schema: recordSchema } });
  return { database, records: database.records };
}

describe('a collection on the storage', () => {
  test('keeps documents over a restart and answers queries', async () => {
    const directory = temporaryDirectory();
    const first = await openCollection(directory);
    await first.records.bulkInsert(Array.from({ length: 300 }, (_, n) => record(n)));
    await first.database.close();

    const { records } = await openCollection(directory);
    expect(await records.count({ selector: { kind: 'task', status: 'new' } }).exec()).toBe(75);
    const page = await records
      .find({ selector: { kind: 'task', status: 'doing' }, sort: [{ due: 'asc' }, { id: 'asc' }], limit: 10 })
      .exec();
    expect(page.map((found) => found.due)).toEqual(page.map((found) => found.due).toSorted());
    const one = await records.findOne('id-00000007').exec();
    await one?.incrementalPatch({ status: 'done' });
    expect((await records.findOne('id-00000007').exec())?.status).toBe('done');
    await one?.getLatest().remove();
    expect(await records.findOne('id-00000007').exec()).toBeNull();
    await records.insert(record(7));
    expect((await records.findOne('id-00000007').exec())?.status).toBe('late');
  });

  test('replicates both ways', async () => {
    const server = new Map<string, RecordDocument & { _deleted: boolean }>();
    for (let n = 0; n < 120; n++) server.set(record(n).id, { ...record(n), _deleted: false });
    const { records } = await openCollection(temporaryDirectory());
    const replication = replicateRxCollection<RecordDocument, { at: number }>({
      collection: records,
      replicationIdentifier: 'test',
      live: true,
      waitForLeadership: false,
      pull: {
        batchSize: 50,
        handler: (checkpoint, size) => {
          const from = checkpoint?.at ?? 0;
          const documents = [...server.values()].slice(from, from + size);
          return Promise.resolve({ documents, checkpoint: { at: from + documents.length } });
        },
      },
      push: {
        batchSize: 10,
        handler: (rows) => {
          for (const row of rows) server.set(row.newDocumentState.id, row.newDocumentState);
          return Promise.resolve([]);
        },
      },
    });
    await replication.awaitInitialReplication();
    expect(await records.count().exec()).toBe(120);
    await records.insert(record(500));
    await (await records.findOne('id-00000003').exec())?.incrementalPatch({ status: 'late' });
    await until(() => server.has('id-00000500') && server.get('id-00000003')?.status === 'late');
    await replication.cancel();
  });
});

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RxCollection } from 'rxdb';
import type { RecordDocument } from './openInstance';

// Run as a process of its own, once with a clock that is off: the time is set before RxDB first reads it.
const offset = Number(process.env['CLOCK_OFFSET_MS']);
const realNow = Date.now;
Date.now = () => realNow() + offset;

const { createRxDatabase } = await import('rxdb');
const { replicateRxCollection } = await import('rxdb/plugins/replication');
const { getRxStorageSQLite } = await import('#main/replica/storage/index');
const { record, recordSchema, until } = await import('./openInstance');

const directory = process.env['STORAGE_DIRECTORY'] ?? '';
const serverFile = join(directory, 'server.json');
const server = (existsSync(serverFile) ? JSON.parse(readFileSync(serverFile, 'utf8')) : {}) as Record<string, RecordDocument>; // prettier-ignore

const database = await createRxDatabase<{ records: RxCollection<RecordDocument> }>({
  name: 'replica',
  storage: getRxStorageSQLite({ directory }),
  multiInstance: false,
});
await database.addCollections({ records: { schema: recordSchema } });

const insert = process.env['CLOCK_INSERT'];
if (insert) await database.records.insert(record(Number(insert)));

if (process.env['CLOCK_PUSH']) {
  const replication = replicateRxCollection<RecordDocument, number>({
    collection: database.records,
    replicationIdentifier: 'clock',
    live: true,
    waitForLeadership: false,
    push: {
      handler: (rows) => {
        for (const row of rows) server[row.newDocumentState.id] = row.newDocumentState;
        return Promise.resolve([]);
      },
    },
  });
  await replication.awaitInSync();
  const meta = replication.metaInstance;
  await until(async () => meta !== undefined && (await meta.findDocumentsById(['up|1'], false)).length >= 0);
  writeFileSync(serverFile, JSON.stringify(server));
}
await database.close();
process.exit(0);

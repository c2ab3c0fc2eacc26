import { getRxStorageSQLite, StorageError } from '#main/replica/storage/index';
import { openInstance, record, recordSchema, writeRow } from './openInstance';

// Run under a limit on the size of files: writes until that is refused, then tells what is stored.
const storage = getRxStorageSQLite({ directory: process.env['STORAGE_DIRECTORY'] ?? '' });
const instance = await openInstance(storage, recordSchema);
let acknowledged = 0;
let code = '';
while (code === '') {
  const rows = Array.from({ length: 50 }, (_, n) => writeRow(record(acknowledged + n)));
  try {
    await instance.bulkWrite(rows, 'test');
    acknowledged += rows.length;
  } catch (error) {
    if (!(error instanceof StorageError)) throw error;
    code = error.code;
  }
}
let stored = 0;
for (let after = 0; ;) {
  const page = await storage.readRaw(after, 500);
  stored += page.documents.length;
  if (page.documents.length < 500) break;
  after = page.seq;
}
process.stdout.write(
  JSON.stringify({ code, acknowledged, stored, problems: await storage.integrityCheck() }),
);
process.exit(0);

import { writeSync } from 'node:fs';
import { getRxStorageSQLite } from '#main/replica/storage/index';
import { openInstance, record, recordSchema, writeRow } from './openInstance';

// Run under strace: writes enough batches for the log to be carried over into the file, and says each that was acknowledged.
const size = Number(process.env['STORAGE_BATCH']);
const instance = await openInstance(
  getRxStorageSQLite({ directory: process.env['STORAGE_DIRECTORY'] ?? '', key: process.env['STORAGE_KEY'] }),
  recordSchema,
);
writeSync(1, 'ack -1\n');
for (let batch = 0; batch < Number(process.env['STORAGE_BATCHES']); batch++) {
  await instance.bulkWrite(
    Array.from({ length: size }, (_, n) => writeRow(record(batch * size + n))),
    'test',
  );
  writeSync(1, `ack ${batch}\n`);
}
process.exit(0);

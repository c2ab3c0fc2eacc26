import { writeSync } from 'node:fs';
import { getRxStorageSQLite } from '#main/replica/storage/index';
import { openInstance, record, recordSchema, writeRow } from './openInstance';

// Run as a process of its own: writes batches for ever and says each number once it was acknowledged.
const storage = getRxStorageSQLite({
  directory: process.env['STORAGE_DIRECTORY'] ?? '',
  key: process.env['STORAGE_KEY'],
  synchronous: 'FULL',
});
const instance = await openInstance(storage, recordSchema);
const size = Number(process.env['STORAGE_BATCH']);
for (let batch = Number(process.env['STORAGE_FROM']); ; batch++) {
  const rows = Array.from({ length: size }, (_, n) => writeRow(record(batch * size + n)));
  const { error } = await instance.bulkWrite(rows, 'test');
  if (error.length > 0) throw new Error('conflict');
  writeSync(1, `${batch}\n`);
}

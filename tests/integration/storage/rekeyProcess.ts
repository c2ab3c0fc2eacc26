import { getRxStorageSQLite } from '#main/replica/storage/index';
import { openInstance, recordSchema } from './openInstance';

// Run as a process of its own: opens the file, says so, and changes its key.
const directory = process.env['STORAGE_DIRECTORY'] ?? '';
const storage = getRxStorageSQLite({ directory, key: process.env['STORAGE_KEY'] });
await openInstance(storage, recordSchema);
process.stdout.write('open\n');
await storage.rekey(process.env['STORAGE_NEW_KEY'] ?? '');
process.stdout.write('done\n');
process.exit(0);

import { expect, test } from 'vitest';
import { StorageError, toStorageError } from '#main/replica/storage/storageError';

const sqlite = (code: string, message: string): Error => Object.assign(new Error(message), { code });

test.each([
  ['SQLITE_NOTADB', 'file is not a database', 'wrong-key'],
  ['SQLITE_FULL', 'database or disk is full', 'disk-full'],
  ['SQLITE_READONLY_DIRECTORY', 'attempt to write a readonly database', 'read-only'],
  ['SQLITE_CORRUPT', 'database disk image is malformed', 'damaged'],
  ['SQLITE_IOERR_WRITE', 'disk I/O error', 'io'],
  ['EACCES', 'permission denied', 'read-only'],
  ['ENOSPC', 'no space left on device', 'disk-full'],
  ['', 'anything else', 'io'],
])('%s (%s) is %s', (code, message, expected) => {
  expect(toStorageError(sqlite(code, message)).code).toBe(expected);
});

test('a StorageError stays itself, and the cause is kept', () => {
  const error = new StorageError('damaged', 'x');
  expect(toStorageError(error)).toBe(error);
  expect(toStorageError('text').cause).toBeInstanceOf(Error);
});

/** What went wrong with the file or the worker, in words a program can switch on. */
export type StorageErrorCode =
  'wrong-key' | 'newer-layout' | 'damaged' | 'disk-full' | 'read-only' | 'io' | 'crashed' | 'misuse';

/** The only error this storage throws for a failing file; conflicts are results, never errors. */
export class StorageError extends Error {
  override readonly name = 'StorageError';
  constructor(
    readonly code: StorageErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** SQLite's primary result names to ours; the list is https://www.sqlite.org/rescode.html. */
const CODES: readonly (readonly [prefix: string, code: StorageErrorCode])[] = [
  ['SQLITE_NOTADB', 'wrong-key'],
  ['SQLITE_FULL', 'disk-full'],
  ['SQLITE_READONLY', 'read-only'],
  ['SQLITE_CANTOPEN', 'io'],
  ['SQLITE_PERM', 'read-only'],
  ['SQLITE_CORRUPT', 'damaged'],
  ['SQLITE_IOERR', 'io'],
  ['SQLITE_BUSY', 'io'],
  ['SQLITE_LOCKED', 'io'],
  ['SQLITE_NOMEM', 'io'],
];

const codeOf = (error: Error): string => {
  const code = (error as { code?: unknown }).code;
  return typeof code === 'string' ? code : '';
};

/** Extended codes whose primary name says too little: a failing write for lack of room is a full disk. */
const byMessage = (message: string): StorageErrorCode | undefined => {
  if (/file is not a database|file is encrypted/i.test(message)) return 'wrong-key';
  if (/disk is full|ENOSPC|EDQUOT/i.test(message)) return 'disk-full';
  if (/readonly|read-only|EROFS|EACCES|EPERM/i.test(message)) return 'read-only';
  if (/malformed/i.test(message)) return 'damaged';
  return undefined;
};

/** Any thrown thing as a StorageError; one that already is stays itself. */
export function toStorageError(thrown: unknown): StorageError {
  if (thrown instanceof StorageError) return thrown;
  const error = thrown instanceof Error ? thrown : new Error(String(thrown));
  const sqlite = codeOf(error);
  const known = CODES.find(([prefix]) => sqlite.startsWith(prefix))?.[1];
  const code = byMessage(error.message) ?? known ?? byMessage(sqlite) ?? 'io';
  return new StorageError(code, error.message, { cause: error });
}

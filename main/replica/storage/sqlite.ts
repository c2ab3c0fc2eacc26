import Database from 'libsql';
import { StorageError, toStorageError } from './storageError';

/** What may be bound. Anything else aborts the whole process inside libsql, so it never gets there. */
export type SqlValue = string | number | bigint | null | Uint8Array;
export type SqlRow = readonly SqlValue[];

/** A prepared statement; rows are arrays, which libsql builds faster than objects. */
export interface SqlStatement {
  run(params: readonly SqlValue[]): number;
  all(params: readonly SqlValue[]): SqlRow[];
  first(params: readonly SqlValue[]): SqlRow | undefined;
  columnNames(): string[];
}

const CACHED_STATEMENTS = 200;

const bindable = (value: SqlValue): SqlValue => {
  switch (typeof value) {
    case 'string':
    case 'bigint':
      return value;
    case 'number':
      // NaN would become NULL without a word.
      if (Number.isNaN(value)) throw new StorageError('misuse', 'NaN cannot be bound');
      return value;
    default:
      if (value === null) return value;
      if (value instanceof Uint8Array) return Buffer.from(value.buffer, value.byteOffset, value.byteLength);
      throw new StorageError('misuse', `a value of type ${typeof value} cannot be bound`);
  }
};

const checked = (params: readonly SqlValue[]): SqlValue[] => {
  const bound = new Array<SqlValue>(params.length);
  for (let i = 0; i < params.length; i++) bound[i] = bindable(params[i] as SqlValue);
  return bound;
};

const guarded = <T>(work: () => T): T => {
  try {
    return work();
  } catch (error) {
    throw toStorageError(error);
  }
};

class CachedStatement implements SqlStatement {
  constructor(private readonly native: Database.Statement) {
    // Only readers have rows to shape.
    if (native.reader) native.raw(true);
  }

  run(params: readonly SqlValue[]): number {
    try {
      return this.native.run(checked(params)).changes;
    } catch (error) {
      throw toStorageError(error);
    }
  }

  all(params: readonly SqlValue[]): SqlRow[] {
    try {
      return this.native.all(checked(params)) as SqlRow[];
    } catch (error) {
      throw toStorageError(error);
    }
  }

  /** By all(): libsql's own get() finds nothing when an all() without rows went before it on the statement. */
  first(params: readonly SqlValue[]): SqlRow | undefined {
    return this.all(params)[0];
  }

  columnNames(): string[] {
    return this.native.columns().map((column) => column.name);
  }
}

/** One connection. The only place of the project that knows libsql, so that the binding can be changed. */
export class SqlConnection {
  private native: Database.Database | undefined;
  private readonly statements = new Map<string, CachedStatement>();

  /** `key` is the passphrase as text; a wrong one is noticed at the first statement, not here. */
  constructor(path: string, key: string | undefined, timeoutMs = 5000) {
    const options = { timeout: timeoutMs, ...(key === undefined ? {} : { encryptionKey: key }) };
    this.native = guarded(() => new Database(path, options as Database.Options));
  }

  private get db(): Database.Database {
    if (!this.native) throw new StorageError('misuse', 'the connection is closed');
    return this.native;
  }

  /** The statement for this text, prepared once; the least recently used of 200 is dropped. */
  statement(sql: string): SqlStatement {
    let found = this.statements.get(sql);
    if (found) {
      this.statements.delete(sql);
    } else {
      const native = guarded(() => this.db.prepare(sql));
      found = new CachedStatement(native);
      if (this.statements.size >= CACHED_STATEMENTS) {
        const oldest = this.statements.keys().next().value;
        if (oldest !== undefined) this.statements.delete(oldest);
      }
    }
    this.statements.set(sql, found);
    return found;
  }

  exec(sql: string): void {
    guarded(() => this.db.exec(sql));
  }

  /** One value of a pragma or of any one-cell query, unprepared so that no statement stays open on it. */
  scalar(sql: string): SqlValue {
    return this.uncached(sql)[0]?.[0] ?? null;
  }

  /** All rows of a statement that is not worth caching. */
  uncached(sql: string, params: readonly SqlValue[] = []): SqlRow[] {
    return new CachedStatement(guarded(() => this.db.prepare(sql))).all(params);
  }

  /** Runs `work` in one write transaction; any throw undoes all of it. `work` must not await. */
  transaction<T>(work: () => T): T {
    this.exec('BEGIN IMMEDIATE');
    try {
      const result = work();
      this.exec('COMMIT');
      return result;
    } catch (error) {
      this.rollback();
      throw error;
    }
  }

  private rollback(): void {
    // A full disk may already have rolled back, and a second ROLLBACK would hide the first error.
    if (this.native?.inTransaction) this.exec('ROLLBACK');
  }

  /** Forgets all statements: they hold the file open and block DROP TABLE. */
  forgetStatements(): void {
    this.statements.clear();
  }

  close(): void {
    this.forgetStatements();
    const native = this.native;
    this.native = undefined;
    if (native) guarded(() => native.close());
  }
}

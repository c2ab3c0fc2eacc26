import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type { CollectionState } from './collectionState';
import type { StorageExtension } from './extension';
import { MEMORY } from './filePath';
import { openConnection, openReader } from './openConnection';
import type { Synchronous } from './settings';
import type { SqlConnection } from './sqlite';
import { StorageError } from './storageError';

/** One open file: its writing connection, the sequence that all its collections share, and who uses it. */
export class DatabaseFile {
  readonly connection: SqlConnection;
  readonly collections = new Map<string, CollectionState>();
  users = 0;
  private seq: number;
  private synchronous: Synchronous = 'FULL';
  private readerConnection: SqlConnection | undefined;

  constructor(
    readonly path: string,
    readonly databaseName: string,
    readonly key: string | undefined,
    readonly extension: StorageExtension,
  ) {
    if (path !== MEMORY) mkdirSync(dirname(path), { recursive: true });
    this.connection = openConnection(path, key);
    this.seq = Number(this.connection.scalar(`SELECT value FROM _counters WHERE name = 'seq'`));
  }

  /**
   * One write transaction. `nextSeq` numbers the changes; the counter is stored by the same commit, apart from the
   * rows, so a clean-up of the newest row never makes a number come back.
   */
  write<T>(synchronous: Synchronous, work: (nextSeq: () => number) => T): T {
    if (synchronous !== this.synchronous) {
      this.connection.exec(`PRAGMA synchronous = ${synchronous}`);
      this.synchronous = synchronous;
    }
    let seq = this.seq;
    const result = this.connection.transaction(() => {
      const done = work(() => ++seq);
      if (seq !== this.seq) {
        this.connection.statement(`UPDATE _counters SET value = ? WHERE name = 'seq'`).run([BigInt(seq)]);
      }
      return done;
    });
    this.seq = seq;
    return result;
  }

  get lastSeq(): number {
    return this.seq;
  }

  /** The connection that cannot write; a memory database has one connection only. */
  reader(): SqlConnection {
    if (this.path === MEMORY) return this.connection;
    this.readerConnection ??= openReader(this.path, this.key);
    return this.readerConnection;
  }

  close(): void {
    this.closeReader();
    if (this.path !== MEMORY) {
      this.connection.forgetStatements();
      this.tidy();
    }
    this.connection.close();
  }

  closeReader(): void {
    this.readerConnection?.close();
    this.readerConnection = undefined;
  }

  /** Gives the WAL's room back and refreshes what the query planner knows. */
  private tidy(): void {
    try {
      this.connection.scalar('PRAGMA optimize');
      this.connection.scalar('PRAGMA wal_checkpoint(TRUNCATE)');
    } catch (error) {
      // On a full or read-only disk the WAL simply stays: it is complete, and the next start reads it.
      if (error instanceof StorageError && error.code !== 'damaged') return;
      throw error;
    }
  }
}

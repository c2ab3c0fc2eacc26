import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type { CollectionState } from './collectionState';
import type { StorageExtension } from './extension';
import { MEMORY } from './filePath';
import { openConnection, openReader } from './openConnection';
import type { Synchronous } from './settings';
import { dropRekeyLeftovers, finishRekey, prepareRekey } from './rekey';
import type { SqlConnection } from './sqlite';
import { StorageError, toStorageError } from './storageError';

/** RxDB keeps its own notes in collections beside the application's. */
const isApplications = (name: string): boolean =>
  name !== '_rxdb_internal' && !/^(rx-|rxdatabase_|plugin-)/.test(name);

function prepareFolder(path: string): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
    dropRekeyLeftovers(path);
  } catch (error) {
    throw toStorageError(error);
  }
}

/** One open file: its writing connection, the sequence that all its collections share, and who uses it. */
export class DatabaseFile {
  private writer: SqlConnection;
  readonly collections = new Map<string, CollectionState>();
  users = 0;
  private seq: number;
  private synchronous: Synchronous = 'FULL';
  private readerConnection: SqlConnection | undefined;

  constructor(
    readonly path: string,
    readonly databaseName: string,
    private passphrase: string | undefined,
    readonly extension: StorageExtension,
  ) {
    if (path !== MEMORY) prepareFolder(path);
    this.writer = openConnection(path, passphrase);
    this.seq = Number(this.writer.scalar(`SELECT value FROM _counters WHERE name = 'seq'`));
  }

  get connection(): SqlConnection {
    return this.writer;
  }

  get key(): string | undefined {
    return this.passphrase;
  }

  /** Changes the key while the file stays in use; on Windows only behind a worker, where handles really close. */
  rekey(newKey: string): void {
    prepareRekey(this, newKey);
    this.writer.close();
    try {
      finishRekey(this.path);
      this.passphrase = newKey;
    } finally {
      this.writer = openConnection(this.path, this.passphrase);
      this.synchronous = 'FULL';
    }
  }

  /** The open collection of this name, its newest version. */
  collection(name: string): CollectionState {
    const [newest] = [...this.collections.values()]
      .filter((state) => state.name === name)
      .sort((a, b) => b.schema.version - a.schema.version);
    if (!newest) throw new StorageError('misuse', `collection ${name} is not open`);
    return newest;
  }

  /** The named collection; without a name the only open one that is not RxDB's own. */
  collectionOrOnly(name: string | undefined): CollectionState {
    if (name !== undefined) return this.collection(name);
    const names = new Set([...this.collections.values()].map((state) => state.name).filter(isApplications));
    const [only, second] = [...names];
    if (only === undefined || second !== undefined) throw new StorageError('misuse', 'name a collection');
    return this.collection(only);
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

  /** Runs `work` on a connection that cannot write; a memory database has but one, which is forbidden to meanwhile. */
  reading<T>(work: (connection: SqlConnection) => T): T {
    if (this.path !== MEMORY) {
      this.readerConnection ??= openReader(this.path, this.passphrase);
      return work(this.readerConnection);
    }
    this.writer.exec('PRAGMA query_only = ON');
    try {
      return work(this.writer);
    } finally {
      this.writer.exec('PRAGMA query_only = OFF');
    }
  }

  close(): void {
    this.closeReader();
    if (this.path !== MEMORY) {
      this.writer.forgetStatements();
      this.tidy();
    }
    this.writer.close();
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

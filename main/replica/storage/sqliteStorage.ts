import { Subject } from 'rxjs';
import type { RxStorage, RxStorageInstanceCreationParams } from 'rxdb';
import {
  addRxStorageMultiInstanceSupport,
  deepEqual,
  ensureRxStorageInstanceParamsAreCorrect,
  RXDB_VERSION,
} from 'rxdb';
import type { ChangeBulk, CollectionState } from './collectionState';
import { openTable } from './collectionTable';
import { planColumns, type StoredSchema } from './columns';
import { DatabaseFile } from './databaseFile';
import type { StorageExtension } from './extension';
import { filePath, MEMORY } from './filePath';
import { openSearch } from './searchIndex';
import { keyAsText, PULLED_CONTEXTS, type StorageSettings, type Synchronous } from './settings';
import { type InstanceOwner, SqliteInstance } from './sqliteInstance';
import { type Answers, serve, type StorageRequest } from './serve';
import { StorageError } from './storageError';

/** Files open in this thread by path, so that two storages over one folder share connection and changes. */
const OPEN_FILES = new Map<string, DatabaseFile>();

export const STORAGE_NAME = 'sqlite';

/** The RxStorage in this very thread. */
export class SqliteStorage implements RxStorage<CollectionState, unknown>, InstanceOwner {
  readonly name = STORAGE_NAME;
  readonly rxdbVersion = RXDB_VERSION;
  private readonly memoryFiles = new Map<string, DatabaseFile>();
  private key: string | undefined;

  constructor(private readonly settings: StorageSettings) {
    this.key = keyAsText(settings.key);
  }

  private get extension(): StorageExtension {
    return this.settings.extension ?? {};
  }

  /** Beyond RxDB: see serve.ts. */
  serve<K extends StorageRequest['kind']>(request: Extract<StorageRequest, { kind: K }>): Answers[K] {
    return serve<K>(this.openFiles(), request);
  }

  /** Changes the key of the open file; several could not change at one moment. */
  rekey(newKey: string): void {
    const [file, second] = this.openFiles();
    if (!file || second)
      throw new StorageError('misuse', 'exactly one database must be open to change its key');
    file.rekey(newKey);
    this.key = newKey;
  }

  private registry(): Map<string, DatabaseFile> {
    return this.settings.directory === MEMORY ? this.memoryFiles : OPEN_FILES;
  }

  private registryKey(databaseName: string): string {
    return this.settings.directory === MEMORY
      ? databaseName
      : filePath(this.settings.directory, databaseName);
  }

  /** The files this storage has open, for aggregates, search and checks. */
  openFiles(): DatabaseFile[] {
    const directory = this.settings.directory;
    return [...this.registry().values()].filter(
      (file) => directory === MEMORY || file.path === filePath(directory, file.databaseName),
    );
  }

  async createStorageInstance<RxDocType>(
    params: RxStorageInstanceCreationParams<RxDocType, unknown>,
  ): Promise<SqliteInstance<RxDocType>> {
    ensureRxStorageInstanceParamsAreCorrect(params as never);
    const schema = params.schema as unknown as StoredSchema;
    const file = this.openFile(params.databaseName);
    file.users += 1;
    try {
      const state = this.openCollection(file, params.collectionName, schema, params.devMode);
      state.users += 1;
      const instance = new SqliteInstance<RxDocType>(
        this,
        params.databaseName,
        params.collectionName,
        params.schema,
        state,
        params.options as Readonly<unknown>,
      );
      addRxStorageMultiInstanceSupport(STORAGE_NAME, params as never, instance as never);
      return instance;
    } catch (error) {
      this.leaveFile(file);
      throw error;
    }
  }

  private openFile(databaseName: string): DatabaseFile {
    const found = this.registry().get(this.registryKey(databaseName));
    if (found && found.key !== this.key)
      throw new StorageError('wrong-key', 'the file is open with another key');
    if (found) return found;
    const path = filePath(this.settings.directory, databaseName);
    const file = new DatabaseFile(path, databaseName, this.key, this.extension);
    this.registry().set(this.registryKey(databaseName), file);
    return file;
  }

  private openCollection(
    file: DatabaseFile,
    name: string,
    schema: StoredSchema,
    devMode: boolean,
  ): CollectionState {
    const identity = JSON.stringify([name, schema.version]);
    const found = file.collections.get(identity);
    if (found) {
      if (devMode && !deepEqual(found.schema, schema)) {
        throw new StorageError('misuse', `collection ${name} is already open with a different schema`);
      }
      return found;
    }
    const plan = planColumns(schema);
    const table = openTable(file.connection, name, schema.version, plan, Boolean(schema.attachments));
    const search = openSearch(file, name, table);
    const changes = new Subject<ChangeBulk>();
    const state: CollectionState = {
      file,
      name,
      schema,
      plan,
      table,
      search,
      changes,
      users: 0,
      removed: false,
    };
    file.collections.set(identity, state);
    return state;
  }

  synchronousFor(context: string): Synchronous {
    if (this.settings.synchronous === 'NORMAL') return 'NORMAL';
    const relaxed = this.settings.relaxedContexts ?? PULLED_CONTEXTS;
    return relaxed.some((prefix) => context.startsWith(prefix)) ? 'NORMAL' : 'FULL';
  }

  release(state: CollectionState): void {
    state.users -= 1;
    const identity = JSON.stringify([state.name, state.schema.version]);
    if ((state.users === 0 || state.removed) && state.file.collections.get(identity) === state) {
      state.file.collections.delete(identity);
    }
    if (state.users === 0) state.changes.complete();
    this.leaveFile(state.file);
  }

  private leaveFile(file: DatabaseFile): void {
    file.users -= 1;
    if (file.users > 0) return;
    this.registry().delete(this.registryKey(file.databaseName));
    file.close();
  }
}

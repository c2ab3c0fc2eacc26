import type { Observable } from 'rxjs';
import type {
  BulkWriteRow,
  EventBulk,
  PreparedQuery,
  RxDocumentData,
  RxJsonSchema,
  RxStorageBulkWriteResponse,
  RxStorageChangeEvent,
  RxStorageCountResult,
  RxStorageInstance,
  RxStorageQueryResult,
} from 'rxdb';
import { readAttachment, readBlobs } from './attachments';
import { changesSince, changesSinceJson } from './changesSince';
import type { Checkpoint, CollectionState } from './collectionState';
import { dropTable } from './collectionTable';
import type { RawDocument } from './columns';
import { joinJson } from './documentJson';
import { countDocuments, queryDocuments, queryJson, type StoredQuery } from './queryDocuments';
import { purge } from './purge';
import type { Synchronous } from './settings';
import { StorageError } from './storageError';
import { readByIds, rowsByIds, writeBatch, type WriteRow } from './writeBatch';

export interface InstanceOwner {
  synchronousFor(context: string): Synchronous;
  release(state: CollectionState): void;
}

type Loose = RxStorageInstance<RawDocument, unknown, unknown>;

/** One opened collection as RxDB sees it. Every call but attachment writes is finished when it returns. */
export class SqliteInstance<RxDocType> implements RxStorageInstance<
  RxDocType,
  CollectionState,
  unknown,
  Checkpoint
> {
  private closed = false;
  private writing: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly owner: InstanceOwner,
    readonly databaseName: string,
    readonly collectionName: string,
    readonly schema: Readonly<RxJsonSchema<RxDocumentData<RxDocType>>>,
    readonly internals: CollectionState,
    readonly options: Readonly<unknown>,
  ) {}

  private ensureOpen(): void {
    if (this.closed) throw new StorageError('misuse', `collection ${this.collectionName} is closed`);
    if (this.internals.removed)
      throw new StorageError('misuse', `collection ${this.collectionName} was removed`);
  }

  /** `again`: see WriteRequest; only the worker's guardian sets it, after a crash. */
  async bulkWrite(
    documentWrites: BulkWriteRow<RxDocType>[],
    context: string,
    again = false,
  ): Promise<RxStorageBulkWriteResponse<RxDocType>> {
    this.ensureOpen();
    const rows = documentWrites as unknown as readonly WriteRow[];
    const synchronous = this.owner.synchronousFor(context);
    const write = (bytes: ReadonlyMap<Blob, Uint8Array>) =>
      writeBatch(this.internals, this as unknown as Loose, { rows, context, synchronous, bytes, again });
    if (!this.schema.attachments) return { error: write(new Map()) as never };
    const reading = readBlobs(rows).then(write);
    this.writing = Promise.allSettled([this.writing, reading]);
    return { error: (await reading) as never };
  }

  async findDocumentsById(ids: string[], withDeleted: boolean): Promise<RxDocumentData<RxDocType>[]> {
    this.ensureOpen();
    return readByIds(this.internals, ids, !withDeleted) as unknown as RxDocumentData<RxDocType>[];
  }

  async query(prepared: PreparedQuery<RxDocType>): Promise<RxStorageQueryResult<RxDocType>> {
    this.ensureOpen();
    const documents = queryDocuments(this.internals, prepared.query as unknown as StoredQuery);
    return { documents: documents as unknown as RxDocumentData<RxDocType>[] };
  }

  // The three readings as JSON text: what goes to another thread is parsed there, and only there.
  async queryText(prepared: PreparedQuery<RxDocType>): Promise<string> {
    this.ensureOpen();
    return `{"documents":${queryJson(this.internals, prepared.query as unknown as StoredQuery)}}`;
  }

  async findDocumentsByIdText(ids: string[], withDeleted: boolean): Promise<string> {
    this.ensureOpen();
    return joinJson(rowsByIds(this.internals, ids, !withDeleted));
  }

  async getChangedDocumentsSinceText(limit: number, checkpoint?: Checkpoint): Promise<string> {
    this.ensureOpen();
    return changesSinceJson(this.internals, limit, checkpoint);
  }

  async count(prepared: PreparedQuery<RxDocType>): Promise<RxStorageCountResult> {
    this.ensureOpen();
    return { count: countDocuments(this.internals, prepared.query as unknown as StoredQuery), mode: 'fast' };
  }

  async getChangedDocumentsSince(
    limit: number,
    checkpoint?: Checkpoint,
  ): Promise<{ documents: RxDocumentData<RxDocType>[]; checkpoint: Checkpoint }> {
    this.ensureOpen();
    const changes = changesSince(this.internals, limit, checkpoint);
    return { ...changes, documents: changes.documents as unknown as RxDocumentData<RxDocType>[] };
  }

  changeStream(): Observable<EventBulk<RxStorageChangeEvent<RxDocType>, Checkpoint>> {
    return this.internals.changes.asObservable() as unknown as Observable<
      EventBulk<RxStorageChangeEvent<RxDocType>, Checkpoint>
    >;
  }

  async getAttachmentData(documentId: string, attachmentId: string, digest: string): Promise<Blob> {
    this.ensureOpen();
    return readAttachment(this.internals, documentId, attachmentId, digest);
  }

  async cleanup(minimumDeletedTime: number): Promise<boolean> {
    this.ensureOpen();
    return purge(this.internals, minimumDeletedTime, this.owner.synchronousFor('cleanup'));
  }

  /** Waits for writes under way; a second call does nothing. */
  async close(): Promise<void> {
    if (this.closed) return;
    this.closed = true;
    await this.writing;
    this.owner.release(this.internals);
  }

  async remove(): Promise<void> {
    this.ensureOpen();
    await this.writing;
    const { file, table } = this.internals;
    file.closeReader();
    file.write('FULL', () => dropTable(file.connection, table));
    this.internals.removed = true;
    await this.close();
  }
}

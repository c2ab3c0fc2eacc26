import type {
  BulkWriteRow,
  RxStorageWriteError,
  CategorizeBulkWriteRowsOutput,
  RxStorageInstance,
} from 'rxdb';
import { categorizeBulkWriteRows } from 'rxdb';
import { type AttachmentBytes, writeAttachments } from './attachments';
import type { ChangeBulk, CollectionState } from './collectionState';
import type { RawDocument, StoredDocument } from './columns';
import { type ColumnNews, noNews } from './columnValue';
import { applyNews, storeMarks } from './collectionTable';
import { parseDocument } from './documentJson';
import { keyText } from './keyText';
import type { Synchronous } from './settings';
import { rowWriter } from './rowWriter';
import type { SqlRow } from './sqlite';

export type WriteRow = BulkWriteRow<RawDocument>;
export type WriteErrors = RxStorageWriteError<RawDocument>[];

export interface WriteRequest {
  readonly rows: readonly WriteRow[];
  readonly context: string;
  readonly synchronous: Synchronous;
  readonly bytes: AttachmentBytes;
  /** The same rows were sent before and the answer was lost: rows that are already there count as written now. */
  readonly again: boolean;
}

type Categorized = CategorizeBulkWriteRowsOutput<RawDocument>;

/** Writes what does not conflict in one transaction, then tells the listeners. Returns the errors by row. */
export function writeBatch(
  state: CollectionState,
  instance: RxStorageInstance<RawDocument, unknown, unknown>,
  request: WriteRequest,
): WriteErrors {
  const news = noNews();
  const { categorized, seq } = state.file.write(request.synchronous, (nextSeq) => {
    const inDb = currentDocuments(state, request);
    const done = categorizeBulkWriteRows(
      instance,
      state.plan.primaryPath as never,
      inDb,
      request.rows as WriteRow[],
      request.context,
    );
    let last = state.file.lastSeq;
    // After a lost answer the rows are not what RxDB is told they were, so all of their columns are written.
    const write = rowWriter(state, request.again ? new Map() : inDb, news, () => (last = nextSeq()));
    for (const row of done.bulkInsertDocs) write(idOf(state, row.document), row.document);
    for (const row of done.bulkUpdateDocs) write(idOf(state, row.document), row.document);
    const failed = new Set(done.errors.map((error) => error.documentId));
    if (state.schema.attachments) writeAttachments(state, done, failed, request.bytes);
    state.search?.write(state, done, inDb);
    if (hasNews(news)) storeMarks(state.file.connection, state.table, state.plan, news);
    return { categorized: done, seq: last };
  });
  applyNews(news);
  emit(state, categorized, seq);
  return categorized.errors;
}

const hasNews = (news: ColumnNews): boolean =>
  [...news.odd].some((column) => !column.odd) || [...news.nulls].some((column) => !column.nulls);

/** The stored documents of the ids written, tombstones included. */
function currentDocuments(state: CollectionState, request: WriteRequest): Map<string, StoredDocument> {
  const { rows, again } = request;
  const ids = rows.map((row) => idOf(state, row.document));
  const found = new Map<string, StoredDocument>();
  for (const document of readByIds(state, ids)) found.set(idOf(state, document), document);
  if (again) {
    for (const row of rows) {
      const id = idOf(state, row.document);
      if (found.get(id)?._rev !== row.document._rev) continue;
      // The first sending was committed: put back what it met, so that it is answered and told as it would have been.
      if (row.previous) found.set(id, row.previous);
      else found.delete(id);
    }
  }
  return found;
}

const idOf = (state: CollectionState, document: unknown): string =>
  (document as Record<string, unknown>)[state.plan.primaryPath] as string;

/** Documents by primary key, in any order; `ids` may be of any length. */
export const readByIds = (state: CollectionState, ids: readonly string[], alive = false): StoredDocument[] =>
  rowsByIds(state, ids, alive).map((row) => parseDocument(row[0]));

/** The same as rows of JSON text. */
export function rowsByIds(state: CollectionState, ids: readonly string[], alive = false): SqlRow[] {
  const { connection } = state.file;
  const rest = alive ? ' AND _deleted = 0' : '';
  const table = state.table.documents;
  if (ids.length === 1) {
    const row = connection
      .statement(`SELECT _data FROM ${table} WHERE _id = ?${rest}`)
      .first([keyText(ids[0] ?? '')]);
    return row ? [row] : [];
  }
  const keys = JSON.stringify(ids.map(keyText));
  const sql = `SELECT _data FROM ${table} WHERE _id IN (SELECT value FROM json_each(?))${rest}`;
  return connection.statement(sql).all([keys]);
}

/** After the commit and before the write is acknowledged: a listener may read at once. */
function emit(state: CollectionState, categorized: Categorized, seq: number): void {
  const bulk = categorized.eventBulk as unknown as ChangeBulk & { checkpoint: unknown; events: unknown[] };
  if (categorized.errors.length > 0) {
    // RxDB's helper also makes an event for a row that it refused for a missing attachment.
    const refused = new Set(
      categorized.errors.filter((error) => error.status === 510).map((error) => error.documentId),
    );
    bulk.events = bulk.events.filter((event) => !refused.has((event as { documentId: string }).documentId));
  }
  if (bulk.events.length === 0) return;
  bulk.checkpoint = { seq };
  state.changes.next(bulk);
}

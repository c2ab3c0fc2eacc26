import type { CollectionState } from './collectionState';
import { insertSql } from './collectionTable';
import type { StoredDocument } from './columns';
import { type ColumnNews, noNews, pushColumnValues } from './columnValue';
import { jsonOf } from './documentJson';
import { keyText } from './keyText';
import type { SqlValue } from './sqlite';
import { StorageError } from './storageError';

export type RowWriter = (id: string, document: StoredDocument) => void;

/** Columns before the document's own: see insertSql. */
const FIXED = ['_id', '_deleted', '_seq', '_lwt'] as const;

/**
 * Writes documents as rows in the running transaction. Of one whose stored state is in `before` only the columns that
 * differ are written, because SQLite renews every index over a column that is set, changed or not.
 */
export function rowWriter(
  state: CollectionState,
  before: ReadonlyMap<string, StoredDocument>,
  news: ColumnNews,
  nextSeq: () => number,
): RowWriter {
  const { connection } = state.file;
  const names = [...FIXED, ...state.plan.own.map((column) => column.sql), '_data'];
  const upsert = connection.statement(upsertSql(state, names));
  const written = new Set<string>();
  return (id, document) => {
    const row = rowOf(state, id, document, nextSeq(), news);
    // An id that comes twice in a batch no longer has the state that `before` tells.
    const old = written.has(id) ? undefined : before.get(id);
    written.add(id);
    if (!old) {
      upsert.run(row);
      return;
    }
    const stored = rowOf(state, id, old, 0, noNews());
    const changed = names.map((_, i) => i).filter((i) => i > 0 && row[i] !== stored[i]);
    const sets = changed.map((i) => `${names[i] ?? ''} = ?`).join(', ');
    const update = connection.statement(`UPDATE ${state.table.documents} SET ${sets} WHERE _id = ?`);
    const done = update.run([...changed.map((i) => row[i] ?? null), row[0] ?? null]);
    if (done !== 1) throw new StorageError('damaged', `${done} rows were updated where one is`);
  };
}

function rowOf(
  state: CollectionState,
  id: string,
  document: StoredDocument,
  seq: number,
  news: ColumnNews,
): SqlValue[] {
  const row: SqlValue[] = [keyText(id), document._deleted ? 1 : 0, seq, document._meta.lwt];
  pushColumnValues(state.plan, document, row, news);
  row.push(seq === 0 ? null : jsonOf(document));
  return row;
}

/** Update and insert alike: two rows of one id in one batch are both inserts to RxDB, and the later one stands. */
function upsertSql(state: CollectionState, names: readonly string[]): string {
  const sets = names.slice(1).map((name) => `${name} = excluded.${name}`);
  return `${insertSql(state.table, state.plan)} ON CONFLICT (_id) DO UPDATE SET ${sets.join(', ')}`;
}

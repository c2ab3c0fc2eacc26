import type { CategorizeBulkWriteRowsOutput } from 'rxdb';
import type { CollectionState } from './collectionState';
import type { CollectionTable } from './collectionTable';
import type { RawDocument, StoredDocument } from './columns';
import type { DatabaseFile } from './databaseFile';
import { parseDocument } from './documentJson';
import { keyText } from './keyText';
import type { SqlConnection, SqlValue } from './sqlite';

type Categorized = CategorizeBulkWriteRowsOutput<RawDocument>;
type Entry = readonly [folded: string, exact: string] | null;
type SearchText = (collection: string, document: StoredDocument) => string | null;

const WORD = /[\p{L}\p{N}\p{M}\p{Co}]+/gu;
const HAS_BODY = /[\p{L}\p{N}]/u;

/** The words of a text; only what FTS5's tokenizer would also take for a word. */
export const wordsOf = (text: string): string[] =>
  (text.match(WORD) ?? []).filter((word) => HAS_BODY.test(word));

/** What counts as written exactly alike: composed, lower case, marks kept. */
export const exactForm = (text: string): string => text.normalize('NFC').toLowerCase();

const withoutMarks = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC').toLowerCase();

/** Keeps the full-text index of one collection, inside the transaction of each write. */
export class SearchIndex {
  private exists: boolean;

  constructor(
    private readonly file: DatabaseFile,
    private readonly collection: string,
    private readonly table: CollectionTable,
    private readonly text: SearchText,
    readonly fold: (text: string) => string,
  ) {
    const known = this.connection.uncached(`SELECT 1 FROM sqlite_master WHERE name = ?`, [table.search]);
    this.exists = known.length > 0;
  }

  /** Asked anew each time: a change of keys replaces it. */
  private get connection(): SqlConnection {
    return this.file.connection;
  }

  get isEmpty(): boolean {
    return !this.exists;
  }

  /** Folded and exact words of a document, or null when it is not found by text. */
  private entry(document: StoredDocument | undefined): Entry {
    if (!document || document._deleted) return null;
    const text = this.text(this.collection, document);
    if (text === null) return null;
    return [wordsOf(this.fold(text)).join(' '), wordsOf(exactForm(text)).join(' ')];
  }

  /** After the rows are written: their row numbers are the index's. */
  write(state: CollectionState, done: Categorized, before: ReadonlyMap<string, StoredDocument>): void {
    const path = state.plan.primaryPath;
    // One id may come twice in a batch, so what is indexed is followed along.
    const indexed = new Map<string, Entry>();
    for (const { document } of [...done.bulkInsertDocs, ...done.bulkUpdateDocs]) {
      const id = (document as RawDocument)[path] as string;
      const old = indexed.has(id) ? (indexed.get(id) ?? null) : this.entry(before.get(id));
      const fresh = this.entry(document);
      indexed.set(id, fresh);
      if (old?.[0] === fresh?.[0] && old?.[1] === fresh?.[1]) continue;
      this.replace(this.ridOf(id), fresh);
    }
  }

  private ridOf(id: string): SqlValue {
    const found = this.connection
      .statement(`SELECT _rid FROM ${this.table.documents} WHERE _id = ?`)
      .first([keyText(id)]);
    return found?.[0] ?? null;
  }

  private replace(rid: SqlValue, entry: Entry): void {
    if (this.exists) this.connection.statement(`DELETE FROM ${this.table.search} WHERE rowid = ?`).run([rid]);
    if (!entry) return;
    if (!this.exists) this.create();
    this.connection
      .statement(`INSERT INTO ${this.table.search} (rowid, folded, exact) VALUES (?, ?, ?)`)
      .run([rid, entry[0], entry[1]]);
  }

  private create(): void {
    this.connection.exec(
      `CREATE VIRTUAL TABLE IF NOT EXISTS ${this.table.search} USING fts5 (folded, exact, content = '',` +
        ` contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 0', detail = column, prefix = '2 3')`,
    );
    this.exists = true;
  }

  /** Reads every document again: the rules of what is found have changed, or there were none before. */
  rebuild(): void {
    this.connection.exec(`DROP TABLE IF EXISTS ${this.table.search}`);
    this.exists = false;
    const page = `SELECT _rid, _data FROM ${this.table.documents} WHERE _rid > ? AND _deleted = 0 ORDER BY _rid LIMIT 500`;
    for (let last: SqlValue = -1; ;) {
      const rows = this.connection.statement(page).all([last]);
      for (const [rid, data] of rows) {
        last = rid ?? null;
        this.replace(last, this.entry(parseDocument(data)));
      }
      if (rows.length < 500) break;
    }
  }
}

/** The index of a collection when the application searches; built anew when its rules have changed. */
export function openSearch(
  file: DatabaseFile,
  collection: string,
  table: CollectionTable,
): SearchIndex | undefined {
  const { searchText, fold, searchVersion } = file.extension;
  const { connection } = file;
  const stored =
    connection.uncached('SELECT search FROM _collections WHERE no = ?', [BigInt(table.no)])[0]?.[0] ?? null;
  const wanted = searchText ? `1:${searchVersion ?? ''}` : null;
  const remember = () =>
    connection.statement('UPDATE _collections SET search = ? WHERE no = ?').run([wanted, BigInt(table.no)]);
  if (!searchText) {
    // Written without an index from now on, so what the file has would grow stale.
    if (stored !== null) {
      connection.forgetStatements();
      connection.transaction(() => {
        connection.exec(`DROP TABLE IF EXISTS ${table.search}`);
        remember();
      });
    }
    return undefined;
  }
  const index = new SearchIndex(file, collection, table, searchText, fold ?? withoutMarks);
  if (stored !== wanted) {
    connection.forgetStatements();
    connection.transaction(() => {
      index.rebuild();
      remember();
    });
  }
  return index;
}

import { affinity, type Column, type ColumnPlan, quote } from './columns';
import { type ColumnNews, noNews, pushColumnValues } from './columnValue';
import { parseDocument } from './documentJson';
import type { SqlConnection, SqlValue } from './sqlite';

interface Marks {
  readonly odd: readonly string[];
  readonly nulls: readonly string[];
}

/** The SQL side of one collection version: its table, its indexes, what is known about its columns. */
export interface CollectionTable {
  readonly no: number;
  /** Names of the tables, safe to put into SQL as they are. */
  readonly documents: string;
  readonly attachments: string;
  readonly search: string;
}

const tableNames = (no: number): CollectionTable => ({
  no,
  documents: `c${no}`,
  attachments: `a${no}`,
  search: `f${no}`,
});

const describe = (plan: ColumnPlan): string =>
  JSON.stringify({
    columns: plan.own.map(({ path, type, sql }) => ({ path, type, sql })),
    indexes: plan.indexes,
  });

const createTable = (name: string, plan: ColumnPlan): string => `
  CREATE TABLE ${name} (
    _rid INTEGER PRIMARY KEY,
    _id TEXT NOT NULL UNIQUE,
    _deleted INTEGER NOT NULL,
    _seq INTEGER NOT NULL,
    _lwt REAL,
    ${plan.own.map((column) => `${column.sql} ${affinity(column.type)},`).join('\n    ')}
    _data TEXT NOT NULL
  )`;

function createIndexes(table: CollectionTable, plan: ColumnPlan): string {
  const statements = plan.indexes.map(
    ({ columns, alive }, i) =>
      `CREATE INDEX ${table.documents}_i${i} ON ${table.documents} (${columns.join(', ')})` +
      (alive ? ' WHERE _deleted = 0' : ''),
  );
  statements.push(`CREATE UNIQUE INDEX ${table.documents}_seq ON ${table.documents} (_seq)`);
  statements.push(`CREATE INDEX ${table.documents}_dead ON ${table.documents} (_lwt) WHERE _deleted = 1`);
  return statements.join(';\n');
}

/** Finds or makes the table of a collection version; other columns or indexes than stored mean a rebuild from JSON. */
export function openTable(
  connection: SqlConnection,
  name: string,
  version: number,
  plan: ColumnPlan,
  hasAttachments: boolean,
): CollectionTable {
  const wanted = describe(plan);
  const select = 'SELECT no, columns, marks FROM _collections WHERE name = ? AND version = ?';
  const found = connection.uncached(select, [name, version])[0];
  if (!found) return connection.transaction(() => create(connection, name, version, plan, hasAttachments));
  const table = tableNames(Number(found[0]));
  if (found[1] !== wanted) {
    connection.transaction(() => rebuild(connection, table, plan));
  } else {
    applyMarks(plan, JSON.parse(String(found[2])) as Partial<Marks>);
  }
  return table;
}

function create(
  connection: SqlConnection,
  name: string,
  version: number,
  plan: ColumnPlan,
  hasAttachments: boolean,
): CollectionTable {
  const next = `UPDATE _counters SET value = value + 1 WHERE name = 'table' RETURNING value`;
  const table = tableNames(Number(connection.uncached(next)[0]?.[0]));
  connection
    .statement('INSERT INTO _collections (no, name, version, columns) VALUES (?, ?, ?, ?)')
    .run([BigInt(table.no), name, BigInt(version), describe(plan)]);
  connection.exec(createTable(table.documents, plan));
  connection.exec(createIndexes(table, plan));
  if (hasAttachments) connection.exec(createAttachments(table.attachments));
  return table;
}

const createAttachments = (name: string): string => `
  CREATE TABLE ${name} (
    _id TEXT NOT NULL,
    name TEXT NOT NULL,
    digest TEXT NOT NULL,
    type TEXT NOT NULL,
    bytes BLOB NOT NULL,
    PRIMARY KEY (_id, name)
  )`;

const REBUILD_PAGE = 500;

function rebuild(connection: SqlConnection, table: CollectionTable, plan: ColumnPlan): void {
  const old = `${table.documents}_old`;
  for (const [index] of connection.uncached(
    `SELECT name FROM sqlite_master WHERE type = 'index' AND tbl_name = ? AND sql IS NOT NULL`,
    [table.documents],
  )) {
    connection.exec(`DROP INDEX ${quote(String(index))}`);
  }
  connection.exec(`ALTER TABLE ${table.documents} RENAME TO ${old}`);
  connection.exec(createTable(table.documents, plan));
  const news = noNews();
  const insert = connection.statement(insertSql(table, plan, '_rid, '));
  const page = `SELECT _rid, _id, _deleted, _seq, _lwt, _data FROM ${old} WHERE _rid > ? ORDER BY _rid LIMIT ?`;
  let last: SqlValue = -1;
  for (;;) {
    const rows = connection.statement(page).all([last, REBUILD_PAGE]);
    for (const [rid, id, deleted, seq, lwt, data] of rows) {
      const row: SqlValue[] = [rid ?? null, id ?? null, deleted ?? null, seq ?? null, lwt ?? null];
      pushColumnValues(plan, parseDocument(data), row, news);
      row.push(data ?? null);
      insert.run(row);
      last = rid ?? null;
    }
    if (rows.length < REBUILD_PAGE) break;
  }
  connection.forgetStatements();
  connection.exec(`DROP TABLE ${old}`);
  connection.exec(createIndexes(table, plan));
  connection
    .statement('UPDATE _collections SET columns = ? WHERE no = ?')
    .run([describe(plan), BigInt(table.no)]);
  storeMarks(connection, table, plan, news);
  applyNews(news);
}

/** The insert of one row; `extra` names columns before `_id`. */
export function insertSql(table: CollectionTable, plan: ColumnPlan, extra = ''): string {
  const names = plan.own.map((column) => `${column.sql}, `).join('');
  const count = plan.own.length + 5 + (extra ? 1 : 0);
  return (
    `INSERT INTO ${table.documents} (${extra}_id, _deleted, _seq, _lwt, ${names}_data)` +
    ` VALUES (${new Array<string>(count).fill('?').join(', ')})`
  );
}

const applyMarks = (plan: ColumnPlan, marks: Partial<Marks>): void => {
  for (const path of marks.odd ?? []) mark(plan.byPath.get(path), 'odd');
  for (const path of marks.nulls ?? []) mark(plan.byPath.get(path), 'nulls');
};

const mark = (column: Column | undefined, what: 'odd' | 'nulls'): void => {
  if (column) column[what] = true;
};

/** Stores what the written documents taught about the columns, in the running transaction. */
export function storeMarks(
  connection: SqlConnection,
  table: CollectionTable,
  plan: ColumnPlan,
  news: ColumnNews,
): void {
  const odd = plan.own.filter((column) => column.odd || news.odd.has(column));
  const nulls = plan.own.filter((column) => column.nulls || news.nulls.has(column));
  const marks: Marks = { odd: odd.map(({ path }) => path), nulls: nulls.map(({ path }) => path) };
  connection
    .statement('UPDATE _collections SET marks = ? WHERE no = ?')
    .run([JSON.stringify(marks), BigInt(table.no)]);
}

/** To be called when the commit holds: a rolled-back document taught nothing. */
export function applyNews(news: ColumnNews): void {
  for (const column of news.odd) column.odd = true;
  for (const column of news.nulls) column.nulls = true;
}

/** Drops all that belongs to the collection version. */
export function dropTable(connection: SqlConnection, table: CollectionTable): void {
  connection.forgetStatements();
  for (const name of [table.documents, table.attachments, table.search])
    connection.exec(`DROP TABLE IF EXISTS ${name}`);
  connection.uncached('DELETE FROM _collections WHERE no = ?', [BigInt(table.no)]);
}

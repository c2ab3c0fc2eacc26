import { mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'libsql';
import { type Contender, KEY } from './contender';
import { day, status, type Task, unit } from './documents';
import { filled } from './rows';

// The very tables and indexes of the storage for this schema, written out by hand.
const TABLES = `
  CREATE TABLE t (_rid INTEGER PRIMARY KEY, _id TEXT NOT NULL UNIQUE, _deleted INTEGER NOT NULL, _seq INTEGER NOT NULL,
    _lwt REAL, kind TEXT, status TEXT, due TEXT, unitId TEXT, personId TEXT, parentId TEXT, at TEXT, _data TEXT NOT NULL);
  CREATE INDEX i0 ON t (kind, status, due, _id) WHERE _deleted = 0;
  CREATE INDEX i1 ON t (kind, unitId, due, _id) WHERE _deleted = 0;
  CREATE INDEX i2 ON t (kind, personId, due, _id) WHERE _deleted = 0;
  CREATE INDEX i3 ON t (kind, parentId, at, _id) WHERE _deleted = 0;
  CREATE UNIQUE INDEX i4 ON t (_seq);
  CREATE INDEX i5 ON t (_lwt) WHERE _deleted = 1;`;
const UPSERT = `INSERT INTO t (_id, _deleted, _seq, _lwt, kind, status, due, unitId, personId, parentId, at, _data)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (_id) DO UPDATE SET _seq = excluded._seq, _lwt = excluded._lwt,
  status = excluded.status, _data = excluded._data`;
const PAGE = `SELECT _data FROM t WHERE _deleted = 0 AND kind = ? AND status = ? AND due >= ? ORDER BY due, _id LIMIT 50`;
const SELECTIVE = `SELECT _data FROM t WHERE _deleted = 0 AND kind = ? AND unitId = ? AND due >= ? AND due < ? ORDER BY due, _id`;
const ONE = 'SELECT _data FROM t WHERE _id = ? AND _deleted = 0';
const COUNT = 'SELECT count(*) FROM t WHERE _deleted = 0 AND kind = ? AND status = ? AND due < ?';
const CHANGES = 'SELECT _data FROM t WHERE _seq > ? ORDER BY _seq LIMIT 1000';

type Row = readonly [string, ...unknown[]];

/** The floor: libsql with prepared statements, the same rows, indexes, transactions, cipher and durability. */
export function bare(directory: string): Contender {
  mkdirSync(directory, { recursive: true });
  const path = join(directory, 'bare.sqlite');
  let db: Database.Database;
  let statements: Record<'upsert' | 'page' | 'selective' | 'one' | 'count' | 'changes', Database.Statement>;
  let seq = 0;
  let before = 0;
  const open = () => {
    db = new Database(path, { encryptionKey: KEY } as Database.Options);
    db.exec(
      'PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA temp_store = MEMORY; PRAGMA cache_size = -16000',
    );
    if (seq === 0) db.exec(TABLES);
    statements = {
      upsert: db.prepare(UPSERT),
      page: db.prepare(PAGE).raw(true),
      selective: db.prepare(SELECTIVE).raw(true),
      one: db.prepare(ONE).raw(true),
      count: db.prepare(COUNT).raw(true),
      changes: db.prepare(CHANGES).raw(true),
    };
  };
  const read = (statement: Database.Statement, params: unknown[]): unknown[] =>
    (statement.all(params) as Row[]).map((row) => JSON.parse(row[0]) as unknown);
  const write = (rows: readonly unknown[][]) => {
    db.exec('BEGIN IMMEDIATE');
    for (const row of rows) statements.upsert.run(row);
    db.exec('COMMIT');
  };
  const rowOf = (task: Task): unknown[] => {
    const full = filled(task);
    const { id, kind, unitId, personId, parentId, due, at } = task;
    return [
      id,
      0,
      ++seq,
      full._meta.lwt,
      kind,
      task.status,
      due,
      unitId,
      personId,
      parentId,
      at,
      JSON.stringify(full),
    ];
  };
  open();
  return {
    name: 'bare libsql',
    insert: async (tasks) => write(tasks.map(rowOf)),
    reopen: async () => {
      db.exec('PRAGMA optimize');
      db.exec('PRAGMA wal_checkpoint(TRUNCATE)');
      db.close();
      open();
      read(statements.changes, [seq]);
    },
    page: async (i) => read(statements.page, ['task', status(i), day((i * 37) % 300)]),
    selective: async (i) =>
      read(statements.selective, ['task', unit(i), day((i * 11) % 350), day(((i * 11) % 350) + 3)]),
    findOne: async (id) => read(statements.one, [id])[0],
    count: async (i) =>
      Number((statements.count.get(['task', status(i), day(10 + (i % 40))]) as unknown[])[0]),
    update: async (ids) => {
      before = seq;
      const tasks = ids.flatMap((id) => read(statements.one, [id])) as Task[];
      const started = performance.now();
      write(tasks.map((task) => rowOf({ ...task, status: 'UPDATED' })));
      return performance.now() - started;
    },
    changes: () => Promise.resolve(read(statements.changes, [before])),
    fileBytes: () => statSync(path).size,
    close: async () => {
      db.close();
    },
  };
}

import { mkdirSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import PouchDB from 'pouchdb-core';
import leveldb from 'pouchdb-adapter-leveldb';
import find from 'pouchdb-find';
import type { Contender } from './contender';
import type { Task } from './documents';
import { countQuery, pageQuery, selectiveQuery } from './questions';

PouchDB.plugin(leveldb).plugin(find);

const INDEXES = [
  ['kind', 'status', 'due', '_id'],
  ['kind', 'unitId', 'due', '_id'],
  ['kind', 'personId', 'due', '_id'],
  ['kind', 'parentId', 'at', '_id'],
];

/** The same question in PouchDB's words: its key is `_id`, and a sort must name the index from its first field on. */
function pouchQuery(query: { selector: object; sort?: readonly object[]; limit?: number }, indexed: string) {
  return {
    ...query,
    limit: query.limit ?? 1_000_000,
    sort: ['kind', indexed, 'due', '_id'].map((field) => ({ [field]: 'asc' as const })),
  };
}

/** PouchDB on leveldb with mango indexes, unencrypted: what people would pick. */
export async function pouch(directory: string): Promise<Contender> {
  mkdirSync(directory, { recursive: true });
  const path = join(directory, 'pouch');
  const open = async () => {
    const db = new PouchDB(path, { adapter: 'leveldb' });
    for (const fields of INDEXES) await db.createIndex({ index: { fields } });
    return db;
  };
  let db = await open();
  let before: string | number = 0;
  // PouchDB fills an index when it is first asked, so the bringing up to date belongs to the writing.
  const fillIndexes = async () => {
    await db.find(pouchQuery({ ...pageQuery(0), limit: 1 }, 'status'));
    await db.find(pouchQuery({ ...selectiveQuery(0), limit: 1 }, 'unitId'));
    await db.find({ selector: { kind: 'task', personId: 'x' }, limit: 1 });
    await db.find({ selector: { kind: 'task', parentId: 'x' }, limit: 1 });
  };
  return {
    name: 'PouchDB leveldb',
    insert: async (tasks) => {
      await db.bulkDocs(tasks.map(({ id, ...rest }) => ({ _id: id, ...rest })));
    },
    settle: fillIndexes,
    reopen: async () => {
      await db.close();
      db = await open();
      await db.allDocs({ keys: [''] });
    },
    page: async (i) => (await db.find(pouchQuery(pageQuery(i), 'status'))).docs,
    selective: async (i) => (await db.find(pouchQuery(selectiveQuery(i), 'unitId'))).docs,
    findOne: (id) => db.get(id),
    count: async (i) =>
      (await db.find({ ...pouchQuery(countQuery(i), 'status'), fields: ['_id'] })).docs.length,
    update: async (ids) => {
      before = (await db.info()).update_seq;
      const { rows } = await db.allDocs({ keys: [...ids], include_docs: true });
      const changed = rows.map(({ doc }) => ({ ...(doc as unknown as Task), status: 'UPDATED' }));
      const started = performance.now();
      await db.bulkDocs(changed);
      return performance.now() - started;
    },
    changes: async () => (await db.changes({ since: before, limit: 1000, include_docs: true })).results,
    fileBytes: () =>
      readdirSync(directory, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0),
    close: () => db.close(),
  };
}

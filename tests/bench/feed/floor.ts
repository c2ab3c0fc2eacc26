import { join } from 'node:path';
import Database from 'libsql';
import type { FeedPage } from '#shared/sync/protocol';
import type { TestClient } from '../../integration/server/client';

const tables = `
  CREATE TABLE t (_rid INTEGER PRIMARY KEY, _id TEXT NOT NULL UNIQUE, _deleted INTEGER NOT NULL, _seq INTEGER NOT NULL,
    kind TEXT, status TEXT, due TEXT, unitId TEXT, personId TEXT, parentId TEXT, at TEXT, seq INTEGER, _data TEXT NOT NULL);
  CREATE INDEX i0 ON t (kind, at, _id) WHERE _deleted = 0;
  CREATE INDEX i1 ON t (kind, due, _id) WHERE _deleted = 0;
  CREATE INDEX i2 ON t (kind, status, due, _id) WHERE _deleted = 0;
  CREATE INDEX i3 ON t (kind, unitId, due, _id) WHERE _deleted = 0;
  CREATE INDEX i4 ON t (kind, personId, due, _id) WHERE _deleted = 0;
  CREATE INDEX i5 ON t (kind, parentId, at, _id) WHERE _deleted = 0;
  CREATE INDEX i6 ON t (seq, _id) WHERE _deleted = 0;`;

/**
 * What no first sync can do without: the same compressed pages, and the rows written once into an encrypted file with
 * the same columns and indexes. No notes of a replication, no search, no second thread. Milliseconds.
 */
export async function floorOf(client: TestClient, directory: string, page: number): Promise<number> {
  const db = new Database(join(directory, 'bare.sqlite'), {
    encryptionKey: 'k'.repeat(64),
  } as Database.Options);
  db.exec(
    'PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA temp_store = MEMORY; PRAGMA cache_size = -16000',
  );
  db.exec(tables);
  const insert = db.prepare('INSERT INTO t VALUES (NULL, ?, 0, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)');
  const began = performance.now();
  for (let after = 0; ;) {
    const answer = await client.fetch(`/v1/feed?epoch=${client.epoch}&after=${after}&limit=${page}`);
    const { records, cursor } = (await answer.json()) as FeedPage;
    db.exec('BEGIN IMMEDIATE');
    for (const record of records) {
      const { id, seq, kind, status, due, unitId, personId, parentId, at } = record;
      insert.run([id, seq, kind, status, due, unitId, personId, parentId, at, seq, JSON.stringify(record)]);
    }
    db.exec('COMMIT');
    after = cursor.seq;
    if (records.length < page) break;
  }
  const took = performance.now() - began;
  db.close();
  return took;
}

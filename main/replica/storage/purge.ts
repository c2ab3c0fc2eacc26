import { now } from 'rxdb';
import type { CollectionState } from './collectionState';
import type { Synchronous } from './settings';

const CHUNK = 500;

/** Removes tombstones older than `minimumDeletedTime` ms, 500 a call; false: call again. */
export function purge(state: CollectionState, minimumDeletedTime: number, synchronous: Synchronous): boolean {
  const { documents, attachments } = state.table;
  const before = now() - minimumDeletedTime;
  return state.file.write(synchronous, () => {
    const { connection } = state.file;
    const dead = connection
      .statement(`SELECT _rid, _id FROM ${documents} WHERE _deleted = 1 AND _lwt <= ? ORDER BY _lwt LIMIT ?`)
      .all([before, CHUNK]);
    for (const [rid, id] of dead) {
      connection.statement(`DELETE FROM ${documents} WHERE _rid = ?`).run([rid ?? null]);
      if (state.schema.attachments) {
        connection.statement(`DELETE FROM ${attachments} WHERE _id = ?`).run([id ?? null]);
      }
    }
    return dead.length < CHUNK;
  });
}

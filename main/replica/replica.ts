import { addRxPlugin, createRxDatabase } from 'rxdb';
import { RxDBUpdatePlugin } from 'rxdb/plugins/update';
import { createConflictHandler } from './conflictHandler';
import { parkedSchema } from './parkedSchema';
import { recordsSchema } from './recordsSchema';
import type { Parked } from './parkedSchema';
import type { Refusals } from './conflictHandler';
import type { RxCollection, RxDatabase, RxStorage } from 'rxdb';
import type { StoredRecord } from '#shared/domain/envelope';

addRxPlugin(RxDBUpdatePlugin);

/** The local database of one signed-in person on this machine. */
export interface Replica {
  readonly database: RxDatabase;
  readonly records: RxCollection<StoredRecord>;
  readonly parked: RxCollection<Parked>;
  readonly refusals: Refusals;
}

/** Opens the replica over a storage; the storage decides where the bytes are and how they are encrypted. */
export async function openReplica(storage: RxStorage<unknown, unknown>): Promise<Replica> {
  const database = await createRxDatabase({ name: 'replica', storage, multiInstance: false });
  try {
    const refusals: Refusals = new Set();
    const { records, parked } = await database.addCollections({
      records: { schema: recordsSchema, conflictHandler: createConflictHandler(refusals) },
      parked: { schema: parkedSchema },
    });
    return { database, records, parked, refusals };
  } catch (error) {
    await database.close();
    throw error;
  }
}

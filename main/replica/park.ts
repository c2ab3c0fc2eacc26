import { contentHash, writableOf } from '#shared/domain/content';
import type { Parked } from './parkedSchema';
import type { Replica } from './replica';
import type { ReplicaState } from './conflictHandler';
import type { Writable } from '#shared/domain/envelope';

/** The id under which a content of a record is parked. */
const parkedId = (record: Writable, deleted: boolean): string =>
  `${record.id}:${contentHash(record, deleted)}`;

/** Keeps content that is about to be overwritten, whole, before it is. Parking the same content again changes nothing. */
export async function park(
  replica: Replica,
  entry: Omit<Parked, 'id' | 'recordId' | 'mine'> & { readonly mine: Writable },
): Promise<void> {
  const mine = writableOf(entry.mine);
  await replica.parked.upsert({
    ...entry,
    id: parkedId(mine, entry.mineDeleted),
    recordId: mine.id,
    mine,
  });
}

/** What was parked and now stands on the server after all (its author offered it again) needs nobody any more. */
export async function dropSettled(replica: Replica, pulled: readonly ReplicaState[]): Promise<void> {
  if ((await replica.parked.count().exec()) === 0) return;
  const found = await replica.parked.findByIds(pulled.map((state) => parkedId(state, state._deleted))).exec();
  await Promise.all([...found.values()].map((document) => document.remove()));
}

import { contentHash, writableOf } from '#shared/domain/content';
import type { Parked } from './parkedSchema';
import type { Replica } from './replica';
import type { Writable } from '#shared/domain/envelope';

/** Keeps content that is about to be overwritten, whole, before it is. Parking the same content again changes nothing. */
export async function park(
  replica: Replica,
  entry: Omit<Parked, 'id' | 'recordId' | 'mine'> & { readonly mine: Writable },
): Promise<void> {
  const mine = writableOf(entry.mine);
  await replica.parked.upsert({
    ...entry,
    id: `${mine.id}:${contentHash(mine, entry.mineDeleted)}`,
    recordId: mine.id,
    mine,
  });
}

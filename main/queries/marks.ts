import type { Replica } from '../replica/replica';
import type { StoredRecord } from '#shared/domain/envelope';
import type { SyncMark, View } from '#shared/ipc/views';

/** The records of which something is parked; a handful at most. */
export async function parkedIds(replica: Replica): Promise<ReadonlySet<string>> {
  const parked = await replica.parked.find().exec();
  return new Set(parked.map(({ recordId }) => recordId));
}

/** Where a record stands on its way to the server. */
export function markOf({ id, seq }: Pick<StoredRecord, 'id' | 'seq'>, parked: ReadonlySet<string>): SyncMark {
  if (parked.has(id)) return 'parked';
  return seq > 0 ? 'accepted' : 'onlyHere';
}

/** A record as the window sees it; its data were validated when it entered the replica. */
export function viewOf<D>(record: StoredRecord, parked: ReadonlySet<string>): View<D> {
  return { id: record.id, data: record.data as unknown as D, sync: markOf(record, parked) };
}

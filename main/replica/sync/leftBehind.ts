import { createLogger } from '../../log';
import { getAssumedMasterState } from 'rxdb';
import { sameContent } from '../conflictHandler';
import type { Inner } from './underway';
import type { PushedRow } from './push';
import type { Replica } from '../replica';
import type { ReplicaState } from '../conflictHandler';

const log = createLogger('sync');

/** At most so many at once; the rest has its turn when these have theirs. */
const handful = 100;

/**
 * Records without a stamp that RxDB has no reason to push (their content is again what the server holds), and
 * records that its queue has forgotten after an error. The first are answered, to be stamped; the second are touched,
 * which puts them back in the queue.
 */
export async function findLeftBehind(replica: Replica, inner: Inner): Promise<readonly PushedRow[]> {
  const documents = await replica.records.find({ selector: { seq: 0 }, limit: handful }).exec();
  const assumed = await getAssumedMasterState(
    inner,
    documents.map(({ id }) => id),
  );
  const unstamped: PushedRow[] = [];
  for (const document of documents) {
    const mine: ReplicaState = { ...(document.toMutableJSON() as ReplicaState), _deleted: false };
    const base = assumed[mine.id]?.docData;
    if (base && sameContent(base, mine)) unstamped.push({ newDocumentState: mine, assumedMasterState: base });
    else {
      log.warn('a record was left behind', { id: mine.id });
      await document.incrementalModify((current) => ({ ...current, acceptedAt: '' }));
    }
  }
  return unstamped;
}

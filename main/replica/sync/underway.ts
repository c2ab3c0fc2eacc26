import { contentHash } from '#shared/domain/content';
import { getAssumedMasterState } from 'rxdb';
import { refusalKey, resolved } from '../conflictHandler';
import type { PushedRow } from './push';
import type { Replica } from '../replica';
import type { ReplicaState } from '../conflictHandler';
import type { RxStorageInstanceReplicationState } from 'rxdb';
import type { StoredRecord } from '#shared/domain/envelope';

export type Inner = RxStorageInstanceReplicationState<StoredRecord>;

/** One record on its way: the contents it may have here while RxDB writes down what the server said (null: not yet). */
interface Journey {
  readonly here: readonly string[];
  readonly standing: string | null;
}

/**
 * Which records are being pushed. A pulled state of such a record must wait: RxDB skips it as "edited here", passes
 * its number all the same, and then holds the push's state for good although the server has gone on
 * (https://github.com/pubkey/rxdb/issues/5843).
 */
export interface Underway {
  readonly sent: (rows: readonly PushedRow[]) => void;
  /** The masters are those that were answered to RxDB; the other rows were accepted. */
  readonly answered: (rows: readonly PushedRow[], masters: readonly ReplicaState[]) => void;
  /** No answer: the rows will be sent again and judged by what then stands. */
  readonly failed: (rows: readonly PushedRow[]) => void;
  readonly inTheAir: () => boolean;
  /** Whether one of these ids is still on its way. */
  readonly touches: (inner: Inner, ids: readonly string[]) => Promise<boolean>;
}

const hashOf = (state: ReplicaState): string => contentHash(state, state._deleted);

export function createUnderway(replica: Replica): Underway {
  const journeys = new Map<string, Journey>();

  function standingOf(row: PushedRow, master: ReplicaState | undefined): Journey {
    const { newDocumentState: mine, assumedMasterState: base } = row;
    if (!master) return { here: [hashOf(mine)], standing: hashOf(mine) };
    const outcome = resolved(base ?? null, mine, master, replica.refusals.has(refusalKey(mine)));
    return { here: [hashOf(mine), hashOf(outcome)], standing: hashOf(master) };
  }

  return {
    sent: (rows) => {
      for (const { newDocumentState: mine } of rows)
        journeys.set(mine.id, { here: [hashOf(mine)], standing: null });
    },
    answered: (rows, masters) => {
      const byId = new Map(masters.map((master) => [master.id, master]));
      for (const row of rows)
        journeys.set(row.newDocumentState.id, standingOf(row, byId.get(row.newDocumentState.id)));
    },
    failed: (rows) => {
      for (const { newDocumentState: mine } of rows) journeys.delete(mine.id);
    },
    inTheAir: () => [...journeys.values()].some(({ standing }) => standing === null),
    touches: async (inner, ids) => {
      const mine = ids.filter((id) => journeys.has(id));
      if (mine.some((id) => journeys.get(id)?.standing === null)) return true;
      if (mine.length === 0) return false;
      const assumed = await getAssumedMasterState(inner, mine);
      const here = await inner.input.forkInstance.findDocumentsById(mine, true);
      const hereById = new Map(here.map((state) => [state.id, hashOf(state)]));
      const open = mine.filter((id) => {
        const master = assumed[id]?.docData;
        const known = master && hashOf(master);
        const journey = journeys.get(id);
        const local = hereById.get(id);
        // Written down; or in step; or edited since, and then the edit will be judged by what stands.
        if (!journey || known === journey.standing || known === local) return false;
        return journey.standing === null || (local !== undefined && journey.here.includes(local));
      });
      for (const id of mine) if (!open.includes(id)) journeys.delete(id);
      return open.length > 0;
    },
  };
}

import { contentHash } from '#shared/domain/content';
import { merge } from '#shared/domain/merge';
import { unstamped } from '#shared/domain/envelope';
import type { RxConflictHandler, WithDeleted } from 'rxdb';
import type { Side } from '#shared/domain/merge';
import type { StoredRecord } from '#shared/domain/envelope';

export type ReplicaState = WithDeleted<StoredRecord>;

/** A replica state as a side of a merge. */
export const sideOf = (state: ReplicaState): Side => ({ record: state, deleted: state._deleted });

/** Whether two states hold the same content; server stamps do not count. */
export const sameContent = (a: ReplicaState, b: ReplicaState): boolean =>
  contentHash(a, a._deleted) === contentHash(b, b._deleted);

/** The contents that the server refused, or knows and has gone on from: its state stands without a merge. Keys: id and content hash. */
export type Refusals = Set<string>;

export const refusalKey = (state: ReplicaState): string =>
  `${state.id}:${contentHash(state, state._deleted)}`;

/**
 * Without a base (the cursor was forgotten after the server came back from a backup) the number of versions tells:
 * a server that holds fewer, or the very one that was edited here, is behind, and what is here goes on.
 */
export const serverIsBehind = (
  base: ReplicaState | null,
  mine: ReplicaState,
  theirs: ReplicaState,
): boolean =>
  base === null && (theirs.rev < mine.rev || (theirs.rev === mine.rev && mine.seq === 0 && mine.rev > 0));

/**
 * The server took this very content before (a stamp says so, the note of it was lost in a crash), so whatever
 * stands there now was written on top of it.
 */
export const wasAccepted = (base: ReplicaState | null, mine: ReplicaState): boolean =>
  base !== null && mine.seq > base.seq && !mine._deleted;

/**
 * What the replica shall hold when the server answered another state: the server's where it refused, else the
 * merge field by field. The push handler has parked what gets lost before this runs. Pure and total: a throw here
 * would make client and server differ for good.
 */
export function resolved(
  base: ReplicaState | null,
  mine: ReplicaState,
  theirs: ReplicaState,
  refused: boolean,
): ReplicaState {
  if (refused || wasAccepted(base, mine)) return theirs;
  if (serverIsBehind(base, mine, theirs)) return mine;
  const merged = merge(base && sideOf(base), sideOf(mine), sideOf(theirs));
  const state: ReplicaState = { ...theirs, ...merged.record, _deleted: merged.deleted };
  return sameContent(state, theirs) ? theirs : { ...state, ...unstamped, rev: theirs.rev };
}

/** RxDB's conflict handler for records. Only the downstream asks for stamps: there they are what changed. */
export function createConflictHandler(refusals: Refusals): RxConflictHandler<StoredRecord> {
  return {
    isEqual: (a, b, context) =>
      (context !== 'downstream-check-if-equal-1' || a.seq === b.seq) && sameContent(a, b),
    resolve: async ({ newDocumentState: mine, assumedMasterState: base, realMasterState: theirs }) =>
      resolved(base ?? null, mine, theirs, refusals.delete(refusalKey(mine))),
  };
}

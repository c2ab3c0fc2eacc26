import { contentHash, writableOf } from '#shared/domain/content';
import { merge } from '#shared/domain/merge';
import { park } from '../park';
import { refusalKey, sameContent, serverIsBehind, sideOf, wasAccepted } from '../conflictHandler';
import type { Clock } from '../../clock';
import type { FeedRecord, PushOutcome, PushRow } from '#shared/sync/protocol';
import type { Replica } from '../replica';
import type { ReplicaState } from '../conflictHandler';
import type { RxReplicationWriteToMasterRow } from 'rxdb';
import type { StoredRecord } from '#shared/domain/envelope';

export type PushedRow = RxReplicationWriteToMasterRow<StoredRecord>;

/** A row of RxDB's upstream as the protocol sends it. */
export function pushRowOf({ newDocumentState: mine, assumedMasterState: base }: PushedRow): PushRow {
  return {
    record: writableOf(mine),
    deleted: mine._deleted,
    assumedHash: base ? contentHash(base, base._deleted) : '',
  };
}

/**
 * Settles what the server said of a push: stamps what it accepted, parks what would be lost, and answers the
 * master states of the rest, as RxDB's upstream wants them. Parking comes before answering: when it fails this
 * throws, the push is repeated later, and nothing is lost.
 */
export async function settle(
  replica: Replica,
  rows: readonly PushedRow[],
  outcomes: readonly PushOutcome[],
  clock: Clock,
): Promise<ReplicaState[]> {
  const byId = new Map(rows.map((row) => [row.newDocumentState.id, row]));
  const settled = outcomes.map((outcome) => {
    const row = byId.get(outcome.id);
    return row ? settleOne(replica, row, outcome, clock) : null;
  });
  return (await Promise.all(settled)).filter((master) => master !== null);
}

/** The state that stands instead of what was pushed; null when the push stands. */
async function settleOne(
  replica: Replica,
  row: PushedRow,
  outcome: PushOutcome,
  clock: Clock,
): Promise<ReplicaState | null> {
  switch (outcome.outcome) {
    case 'accepted':
      await stamp(replica, row.newDocumentState, outcome);
      return null;
    case 'conflict':
      return parkClash(replica, row, outcome, clock);
    case 'refused':
      return parkRefusal(replica, row, outcome, clock);
  }
}

/** Writes the server's stamps on the local record, unless it has been edited since. */
async function stamp(
  replica: Replica,
  pushed: ReplicaState,
  { seq, acceptedAt, rev }: { readonly seq: number; readonly acceptedAt: string; readonly rev: number },
): Promise<void> {
  const document = await replica.records.findOne(pushed.id).exec();
  if (!document || (document.seq === seq && document.rev === rev && document.acceptedAt === acceptedAt))
    return;
  await document.incrementalModify((current) =>
    sameContent({ ...current, _deleted: false }, pushed) ? { ...current, seq, acceptedAt, rev } : current,
  );
}

/** The state of a record that the reader may not see, or that was never accepted: gone. */
const removal = (mine: ReplicaState): ReplicaState => ({ ...mine, _deleted: true });

const stateOf = (master: FeedRecord): ReplicaState => ({ ...master });

async function parkClash(
  replica: Replica,
  { newDocumentState: mine, assumedMasterState: base }: PushedRow,
  { master, superseded }: Extract<PushOutcome, { outcome: 'conflict' }>,
  clock: Clock,
): Promise<ReplicaState> {
  if (master && superseded) {
    replica.refusals.add(refusalKey(mine));
    return stateOf(master);
  }
  const theirs = master ? stateOf(master) : removal(mine);
  const { clashes } = merge(base ? sideOf(base) : null, sideOf(mine), sideOf(theirs));
  if (master && (serverIsBehind(base ?? null, mine, theirs) || wasAccepted(base ?? null, mine)))
    return theirs;
  if (clashes.length > 0 || !master)
    await park(replica, {
      reason: 'conflict',
      code: master ? 'conflict.fields' : 'conflict.hidden',
      params: {},
      clashes,
      mine,
      mineDeleted: mine._deleted,
      theirs: master && writableOf(master),
      at: clock.now().toISOString(),
    });
  if (!master) replica.refusals.add(refusalKey(mine));
  return theirs;
}

async function parkRefusal(
  replica: Replica,
  { newDocumentState: mine, assumedMasterState: base }: PushedRow,
  outcome: Extract<PushOutcome, { outcome: 'refused' }>,
  clock: Clock,
): Promise<ReplicaState> {
  // What is gone here and was never known to stand there holds nothing that could be lost.
  if (base || !mine._deleted)
    await park(replica, {
      reason: 'refused',
      code: outcome.code,
      params: outcome.params ?? {},
      clashes: [],
      mine,
      mineDeleted: mine._deleted,
      theirs: outcome.master && writableOf(outcome.master),
      at: clock.now().toISOString(),
    });
  replica.refusals.add(refusalKey(mine));
  return outcome.master ? stateOf(outcome.master) : removal(mine);
}

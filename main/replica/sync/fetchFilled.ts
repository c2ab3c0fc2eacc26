import { sameContent } from '../conflictHandler';
import type { Cursor, PushOutcome } from '#shared/sync/protocol';
import type { PushedRow } from './push';
import type { Replica } from '../replica';
import type { ReplicaState } from '../conflictHandler';
import type { ServerClient } from './serverClient';

export interface FillSettings {
  readonly replica: Replica;
  readonly server: ServerClient;
  readonly token: string;
  readonly signal: AbortSignal;
  /** How far the feed has been read; null: it will be read from the beginning. */
  readonly passed: Cursor | null;
}

/**
 * The server fills in what is its own (the code of a task), and the feed brings that back. When a push was accepted
 * in an earlier life of this program, whose end came before it was noted, the feed has passed it as "edited here":
 * those records are asked for once more.
 */
export async function fetchFilled(
  { replica, server, token, signal, passed }: FillSettings,
  rows: readonly PushedRow[],
  outcomes: readonly PushOutcome[],
): Promise<void> {
  if (!passed) return;
  for (const [n, outcome] of outcomes.entries()) {
    const pushed = rows[n]?.newDocumentState;
    if (outcome.outcome !== 'accepted' || outcome.seq > passed.seq || !pushed || pushed._deleted) continue;
    const before = { epoch: passed.epoch, seq: outcome.seq - 1 };
    const [standing] = (await server.pull(token, before, 1, signal)).records;
    if (standing && standing.id === outcome.id) await fill(replica, pushed, standing);
  }
}

async function fill(replica: Replica, pushed: ReplicaState, standing: ReplicaState): Promise<void> {
  if (sameContent(pushed, standing) || standing._deleted) return;
  const document = await replica.records.findOne(pushed.id).exec();
  await document?.incrementalModify((current) => {
    if (!sameContent({ ...current, _deleted: false }, pushed)) return current;
    const { _deleted, ...record } = standing;
    return { ...current, ...record };
  });
}

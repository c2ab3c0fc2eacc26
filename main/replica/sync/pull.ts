import type { Cursor, FeedPage } from '#shared/sync/protocol';
import type { ReplicaState } from '../conflictHandler';
import type { ServerClient } from './serverClient';

/** One page of the feed as RxDB's downstream takes it; the checkpoint is the server's cursor. */
export async function pullPage(
  server: ServerClient,
  token: string,
  cursor: Cursor | undefined,
  limit: number,
  signal: AbortSignal,
): Promise<{ readonly page: FeedPage; readonly documents: ReplicaState[]; readonly checkpoint: Cursor }> {
  const page = await server.pull(token, cursor ?? null, limit, signal);
  return { page, documents: [...page.records], checkpoint: page.cursor };
}

import type { Cursor, FeedPage } from '#shared/sync/protocol';
import type { ReplicaState } from '../conflictHandler';
import type { ServerClient } from './serverClient';

export interface PullSettings {
  readonly server: ServerClient;
  readonly token: string;
  readonly signal: AbortSignal;
  readonly cursor: Cursor | undefined;
  /** Records in one request, and how many RxDB takes for a full page. */
  readonly limit: number;
  readonly full: number;
}

export interface Pulled {
  readonly documents: ReplicaState[];
  readonly checkpoint: Cursor;
  readonly head: number;
}

/**
 * The next part of the feed. RxDB takes a page shorter than its batch for the end, so smaller requests are joined to
 * one full page; what comes back short is the end.
 */
export async function pullFull(settings: PullSettings): Promise<Pulled> {
  const { server, token, signal, limit, full } = settings;
  const records: FeedPage['records'][number][] = [];
  let cursor = settings.cursor ?? null;
  for (;;) {
    const size = Math.min(limit, full - records.length);
    const page = await server.pull(token, cursor, size, signal);
    records.push(...page.records);
    cursor = page.cursor;
    if (page.records.length < size || records.length >= full)
      return { documents: records, checkpoint: page.cursor, head: page.head };
  }
}

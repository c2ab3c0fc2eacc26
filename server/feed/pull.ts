import { followScope } from './scope';
import { openToAll, readable } from '#shared/domain/access/decide';
import { problem } from '../problem';
import { tombstone } from './tombstone';
import type { Actor } from '#shared/domain/access/actor';
import type { Caller } from '../auth/caller';
import type { Cursor } from '#shared/sync/protocol';
import type { FeedRow, ReadRows } from './rows';
import type { Pool } from 'pg';
import type { Writable } from '#shared/domain/envelope';

/** The most that one page may weigh (UTF-16 units of its JSON): what one request may hold in memory. */
const maxPageLength = 16 * 1024 * 1024;

export interface PullParts {
  readonly pool: Pool;
  readonly readRows: ReadRows;
}

export interface PullRequest {
  readonly epoch: string;
  readonly after: number;
  readonly limit: number;
}

/** A record as text with its stamps; the stored text is not taken apart and put together again. */
const stampedText = ({ doc, seq, rev, deleted, acceptedAt }: FeedRow): string =>
  `${doc.slice(0, -1)},"seq":${seq},"acceptedAt":"${acceptedAt}","rev":${rev},"_deleted":${deleted}}`;

/**
 * What a row of the feed says to this person: the record; that it is gone, when they may have been able to read it
 * at their cursor; or null, when it never was theirs to know of.
 */
function textFor(actor: Actor, row: FeedRow, after: number): string | null {
  if (openToAll(row) || readable(actor, JSON.parse(row.doc) as Writable)) return stampedText(row);
  return row.scoped || row.narrowedSeq > after ? JSON.stringify(tombstone(actor, row)) : null;
}

const pageText = (texts: Iterable<string>, cursor: Cursor, head: number): string =>
  `{"records":[${[...texts].join(',')}],"cursor":${JSON.stringify(cursor)},"head":${head}}`;

/**
 * One page of the feed as JSON (`feedPage`). Rows are filtered before they are counted: the page is shorter than the
 * limit only at the end. 410: the cursor is of another life of the database, or ahead of it.
 */
export async function pullPage(
  { pool, readRows }: PullParts,
  caller: Caller,
  request: PullRequest,
): Promise<string> {
  const { session, actor } = caller;
  const { epoch, after, limit } = request;
  if ((epoch !== '' && epoch !== session.epoch) || after > session.head)
    throw problem(410, 'feed.otherEpoch');
  const scopeSeq = await followScope(pool, caller);
  const head = Math.max(session.head, scopeSeq);
  const texts = new Map<string, string>();
  let length = 0;
  for (let position = after; ;) {
    const wanted = Math.min(500, limit - texts.size);
    const rows = await readRows(actor, { after: position, limit: wanted, scopeSeq });
    for (const row of rows) {
      position = row.atSeq;
      const text = textFor(actor, row, after);
      if (text === null) continue;
      length += text.length - (texts.get(row.id)?.length ?? 0);
      if (length > maxPageLength && texts.size > 0)
        throw problem(413, 'server.tooLarge', { limit: texts.size });
      texts.set(row.id, text);
    }
    if (texts.size === limit)
      return pageText(texts.values(), { epoch: session.epoch, seq: position }, Math.max(head, position));
    if (rows.length < wanted) {
      const end = Math.max(head, position);
      return pageText(texts.values(), { epoch: session.epoch, seq: end }, end);
    }
  }
}

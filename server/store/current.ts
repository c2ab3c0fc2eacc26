import { readable } from '#shared/domain/access/decide';
import type { Actor } from '#shared/domain/access/actor';
import type { FeedRecord } from '#shared/sync/protocol';
import type { PoolClient } from 'pg';
import type { Writable } from '#shared/domain/envelope';

/** A record as it stands on the server. */
export interface Current {
  readonly record: Writable;
  readonly deleted: boolean;
  readonly seq: number;
  readonly rev: number;
  readonly acceptedAt: string;
  /** The last number at which fewer people could read it than before; 0 = never. */
  readonly narrowedSeq: number;
  readonly hash: string;
  /** Hash of what its last author sent, before the server filled in its own fields. */
  readonly authoredHash: string;
}

interface Row {
  readonly seq: number;
  readonly rev: number;
  readonly deleted: boolean;
  readonly accepted_at: Date;
  readonly narrowed_seq: number;
  readonly content_hash: string;
  readonly authored_hash: string;
  readonly doc: Writable;
}

export const currentColumns =
  'r.seq, r.rev, r.deleted, r.accepted_at, r.narrowed_seq, r.content_hash, r.authored_hash, r.doc';

export const currentOf = (row: Row): Current => ({
  record: row.doc,
  deleted: row.deleted,
  seq: row.seq,
  rev: row.rev,
  acceptedAt: row.accepted_at.toISOString(),
  narrowedSeq: row.narrowed_seq,
  hash: row.content_hash,
  authoredHash: row.authored_hash,
});

/** Locks the records of these ids, in the order of the ids so that two pushes cannot wait for each other. */
export async function lockCurrent(
  client: PoolClient,
  orgId: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Current>> {
  const { rows } = await client.query<Row>(
    `SELECT ${currentColumns} FROM records r WHERE org_id = $1 AND id = ANY($2) ORDER BY id FOR UPDATE`,
    [orgId, ids],
  );
  return new Map(rows.map((row) => [row.doc.id, currentOf(row)]));
}

/** A record with its stamps, as the feed sends it. */
export const stamped = ({ record, seq, acceptedAt, rev, deleted }: Current): FeedRecord => ({
  ...record,
  seq,
  acceptedAt,
  rev,
  _deleted: deleted,
});

/** The state that stands, as far as this reader may see it. */
export const masterFor = (actor: Actor, current: Current | undefined): FeedRecord | null =>
  current && readable(actor, current.record) ? stamped(current) : null;

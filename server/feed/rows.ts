import { joined } from '../store/joined';
import type { Actor } from '#shared/domain/access/actor';
import type { Pool } from 'pg';
import type { RecordKind } from '#shared/domain/kinds';

/** A place in a person's feed: a record that was written, or one that came into or went out of their scope (`scoped`). */
export interface FeedRow {
  readonly atSeq: number;
  readonly scoped: boolean;
  readonly id: string;
  readonly kind: RecordKind;
  readonly seq: number;
  readonly rev: number;
  readonly deleted: boolean;
  readonly restricted: boolean;
  readonly acceptedAt: string;
  readonly narrowedSeq: number;
  /** The record as JSON text, as the database keeps it. */
  readonly doc: string;
}

const columns = `r.id, r.kind, r.seq, r.rev, r.deleted, r.restricted, r.narrowed_seq AS "narrowedSeq",
  to_char(r.accepted_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "acceptedAt", r.doc::text AS doc`;

const writtenSql = `
  SELECT r.seq AS "atSeq", false AS scoped, ${columns} FROM records r
  WHERE org_id = $1 AND seq > $2 ORDER BY seq LIMIT $3`;

const scopedSql = `
  SELECT f.at AS "atSeq", f.scoped, ${columns} FROM (
    (SELECT seq AS at, false AS scoped, id FROM records WHERE org_id = $1 AND seq > $2 ORDER BY seq LIMIT $3)
    UNION ALL
    (SELECT seq, true, id FROM visibility WHERE org_id = $1 AND person_id = $4 AND seq > $2 ORDER BY seq LIMIT $3)
    ORDER BY 1 LIMIT $3
  ) f JOIN records r ON r.org_id = $1 AND r.id = f.id ORDER BY f.at`;

/** A stretch of a person's feed. */
export interface Stretch {
  readonly after: number;
  readonly limit: number;
  /** The number of the last entry in the log of this person's scope. */
  readonly scopeSeq: number;
}

/** The next rows of a person's feed, in the order of their numbers. */
export type ReadRows = (actor: Actor, stretch: Stretch) => Promise<readonly FeedRow[]>;

/**
 * Reads the feed. The log of a person's scope is read only when it goes beyond their cursor; otherwise all who stand
 * at the same place share one look at the rows, which is what happens after every write.
 */
export function createReadRows(pool: Pool): ReadRows {
  const written = joined(async (key): Promise<readonly FeedRow[]> => {
    const { rows } = await pool.query<FeedRow>(writtenSql, JSON.parse(key) as unknown[]);
    return rows;
  });
  return async (actor, { after, limit, scopeSeq }) => {
    if (scopeSeq <= after) return await written(JSON.stringify([actor.orgId, after, limit]));
    const { rows } = await pool.query<FeedRow>(scopedSql, [actor.orgId, after, limit, actor.personId]);
    return rows;
  };
}

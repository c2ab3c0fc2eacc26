import { chainHash } from '../store/history';
import type { Pool } from 'pg';
import type { Writable } from '#shared/domain/envelope';

export interface Verified {
  readonly intact: boolean;
  readonly entries: number;
  /** The first place that is not as it was written. */
  readonly broken?: { readonly orgId: string; readonly seq: number; readonly why: string };
}

interface Row {
  readonly seq: number;
  readonly id: string;
  readonly actor: string;
  readonly machine: string;
  readonly at: Date;
  readonly deleted: boolean;
  readonly doc: Writable;
  readonly prev_hash: string;
  readonly hash: string;
}

const page = 1000;

const hashOf = (orgId: string, { prev_hash, hash: _hash, at, ...entry }: Row): string =>
  chainHash(prev_hash, { ...entry, orgId, at: at.toISOString() });

/** A record whose present state is not what the history says it last became. */
const strayedSql = `
  SELECT r.seq FROM records r LEFT JOIN history h ON h.org_id = r.org_id AND h.seq = r.seq
  WHERE r.org_id = $1 AND (h.id IS DISTINCT FROM r.id OR h.doc <> r.doc OR h.deleted <> r.deleted)
  ORDER BY r.seq LIMIT 1`;

async function verifyOrg(pool: Pool, orgId: string, chain: string): Promise<Verified> {
  let [previous, after, entries] = ['', 0, 0];
  const broken = (seq: number, why: string): Verified => ({
    intact: false,
    entries,
    broken: { orgId, seq, why },
  });
  for (;;) {
    const { rows } = await pool.query<Row>(
      `SELECT seq, id, actor, machine, at, deleted, doc, prev_hash, hash FROM history
       WHERE org_id = $1 AND seq > $2 ORDER BY seq LIMIT $3`,
      [orgId, after, page],
    );
    for (const row of rows) {
      if (row.prev_hash !== previous)
        return broken(row.seq, 'an entry before this one is missing or was put in');
      if (hashOf(orgId, row) !== row.hash) return broken(row.seq, 'the entry was altered');
      [previous, after, entries] = [row.hash, row.seq, entries + 1];
    }
    if (rows.length < page) break;
  }
  if (previous !== chain) return broken(after, 'entries at the end are missing');
  const strayed = (await pool.query<{ seq: number }>(strayedSql, [orgId])).rows[0];
  return strayed
    ? broken(strayed.seq, 'the record was altered outside its history')
    : { intact: true, entries };
}

/** Follows the hash chain of every organisation from its beginning; stops at the first place that was altered. */
export async function verifyHistory(pool: Pool): Promise<Verified> {
  const { rows } = await pool.query<{ id: string; chain: string }>('SELECT id, chain FROM orgs ORDER BY id');
  let entries = 0;
  for (const { id, chain } of rows) {
    const verified = await verifyOrg(pool, id, chain);
    entries += verified.entries;
    if (!verified.intact) return { ...verified, entries };
  }
  return { intact: true, entries };
}

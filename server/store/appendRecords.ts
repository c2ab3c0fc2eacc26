import { Again } from './transaction';
import { chainHash } from './history';
import { contentHash } from '#shared/domain/content';
import { headChannel } from './headChannel';
import type { Pending } from './pending';
import type { PoolClient } from 'pg';

/** The stamps of one accepted write. */
export interface Stamp {
  readonly seq: number;
  readonly rev: number;
  readonly acceptedAt: string;
}

export interface Signature {
  readonly orgId: string;
  readonly actorId: string;
  readonly machine: string;
}

/** Kinds that say who may do what; the cached roster of the organisation is stale after a change of one. */
const rosterKinds: ReadonlySet<string> = new Set(['person', 'role', 'setting']);

const headSql = `
  UPDATE orgs SET seq = seq + $2, roster_seq = CASE WHEN $3 THEN seq + $2 ELSE roster_seq END
  WHERE id = $1
  RETURNING seq, chain, clock_timestamp() AS at, pg_notify('${headChannel}', id || ' ' || seq)`;

const writeSql = `
  WITH input AS (
    SELECT * FROM json_to_recordset($2::json) AS t(id text, kind text, seq bigint, rev integer, deleted boolean,
      restricted boolean, narrowed bigint, content text, authored text, doc jsonb, prev text, hash text)
  ), logged AS (
    INSERT INTO history (org_id, seq, id, actor, machine, at, deleted, doc, prev_hash, hash)
    SELECT $1, seq, id, $3, $4, $5, deleted, doc, prev, hash FROM input
  ), linked AS (
    UPDATE orgs SET chain = $6 WHERE id = $1
  )
  INSERT INTO records AS r (org_id, id, kind, seq, rev, deleted, restricted, accepted_at, narrowed_seq,
    content_hash, authored_hash, doc)
  SELECT $1, id, kind, seq, rev, deleted, restricted, $5, narrowed, content, authored, doc FROM input
  ON CONFLICT (org_id, id) DO UPDATE SET seq = excluded.seq, rev = excluded.rev, deleted = excluded.deleted,
    restricted = excluded.restricted, accepted_at = excluded.accepted_at, narrowed_seq = excluded.narrowed_seq,
    content_hash = excluded.content_hash, authored_hash = excluded.authored_hash, doc = excluded.doc
  WHERE r.rev = excluded.rev - 1`;

/** Whether fewer people may read the record than before. */
function narrows({ before, record }: Pending): boolean {
  if (!before || !record.restricted) return false;
  const was = before.record;
  return !was.restricted || was.unitId !== record.unitId || was.personId !== record.personId;
}

/**
 * Numbers the writes and stores them with their history: the last statements before commit. The row of the
 * organisation is locked from here to the commit, so numbers become visible in their order and a reader that has
 * seen number N has seen everything up to N (docs/sync.md, "Gap-free numbers").
 */
export async function appendRecords(
  client: PoolClient,
  { orgId, actorId, machine }: Signature,
  pendings: readonly Pending[],
): Promise<readonly Stamp[]> {
  const roster = pendings.some(({ record }) => rosterKinds.has(record.kind));
  const head = (
    await client.query<{ seq: number; chain: string; at: Date }>(headSql, [orgId, pendings.length, roster])
  ).rows[0];
  if (!head) throw new Error(`There is no organisation ${orgId}`);
  const acceptedAt = head.at.toISOString();
  let chain = head.chain;
  const rows = pendings.map((pending, index) => {
    const { record, deleted, before, authoredHash } = pending;
    const seq = head.seq - pendings.length + index + 1;
    const prev = chain;
    chain = chainHash(prev, {
      orgId,
      seq,
      id: record.id,
      actor: actorId,
      machine,
      at: acceptedAt,
      deleted,
      doc: record,
    });
    return {
      id: record.id,
      kind: record.kind,
      seq,
      rev: (before?.rev ?? 0) + 1,
      deleted,
      restricted: record.restricted,
      narrowed: narrows(pending) ? seq : (before?.narrowedSeq ?? 0),
      content: contentHash(record, deleted),
      authored: authoredHash,
      doc: record,
      prev,
      hash: chain,
    };
  });
  const written = await client.query(writeSql, [
    orgId,
    JSON.stringify(rows),
    actorId,
    machine,
    acceptedAt,
    chain,
  ]);
  // Fewer rows: someone else inserted one of these new ids since we looked.
  if (written.rowCount !== rows.length) throw new Again();
  return rows.map(({ seq, rev }) => ({ seq, rev, acceptedAt }));
}

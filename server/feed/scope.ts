import { canonical } from '#shared/domain/content';
import { headChannel } from '../store/headChannel';
import { readable } from '#shared/domain/access/decide';
import { transaction } from '../store/transaction';
import type { Actor } from '#shared/domain/access/actor';
import type { Caller } from '../auth/caller';
import type { Pool, PoolClient } from 'pg';
import type { Writable } from '#shared/domain/envelope';

/** What of a person decides what they may read: two equal scopes read the same. */
export function scopeOf(actor: Actor): string {
  const roles = actor.roles.map(({ role, unitId }) => `${role}@${unitId}`).sort();
  return canonical({ unit: actor.unitId, roles });
}

interface Scope {
  readonly scope: string;
  readonly scope_seq: number;
  readonly actor: Actor;
}

const chunk = 500;

/** The restricted records that one state of a person may read and the other may not. */
async function differences(
  client: PoolClient,
  was: Actor,
  is: Actor,
): Promise<readonly { readonly id: string; readonly visible: boolean }[]> {
  const found: { id: string; visible: boolean }[] = [];
  for (let after = ''; ;) {
    const { rows } = await client.query<{ doc: Writable }>(
      'SELECT doc FROM records WHERE org_id = $1 AND restricted AND id > $2 ORDER BY id LIMIT $3',
      [is.orgId, after, chunk],
    );
    for (const { doc } of rows) {
      const visible = readable(is, doc);
      if (visible !== readable(was, doc)) found.push({ id: doc.id, visible });
    }
    const last = rows.at(-1);
    if (!last || rows.length < chunk) return found;
    after = last.doc.id;
  }
}

async function logDifferences(client: PoolClient, was: Actor, is: Actor): Promise<number> {
  const changes = await differences(client, was, is);
  if (changes.length === 0) return 0;
  const { rows } = await client.query<{ seq: number }>(
    `UPDATE orgs SET seq = seq + $2 WHERE id = $1
     RETURNING seq, pg_notify('${headChannel}', id || ' ' || seq)`,
    [is.orgId, changes.length],
  );
  const head = rows[0]?.seq ?? 0;
  await client.query(
    `INSERT INTO visibility (org_id, person_id, seq, id, visible)
     SELECT $1, $2, $3 + ordinality, id, visible
     FROM unnest($4::text[], $5::boolean[]) WITH ORDINALITY AS t(id, visible, ordinality)`,
    [
      is.orgId,
      is.personId,
      head - changes.length,
      changes.map(({ id }) => id),
      changes.map(({ visible }) => visible),
    ],
  );
  return head;
}

/**
 * Brings the log of what a person sees up to their present roles: records that came into or went out of their scope
 * without being written get numbers of their own in the feed (design §4, Scope). Asked at every pull, so that it
 * also holds for a role that merely ran out at midnight. Answers the number of the last such change.
 */
export async function followScope(pool: Pool, { actor, session }: Caller): Promise<number> {
  const scope = scopeOf(actor);
  if (session.scope === scope) return session.scopeSeq;
  return await transaction(pool, async (client) => {
    const { rows } = await client.query<Scope>(
      'SELECT scope, scope_seq, actor FROM scopes WHERE org_id = $1 AND person_id = $2 FOR UPDATE',
      [actor.orgId, actor.personId],
    );
    const kept = rows[0];
    if (kept?.scope === scope) return kept.scope_seq;
    const seq = kept ? (await logDifferences(client, kept.actor, actor)) || kept.scope_seq : 0;
    await client.query(
      `INSERT INTO scopes (org_id, person_id, scope, scope_seq, actor) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT (org_id, person_id) DO UPDATE SET scope = $3, scope_seq = $4, actor = $5`,
      [actor.orgId, actor.personId, scope, seq, JSON.stringify(actor)],
    );
    return seq;
  });
}

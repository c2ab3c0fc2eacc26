import { createHash, randomBytes } from 'node:crypto';
import { gathered } from '../store/gathered';
import type { Pool } from 'pg';

/** A session ends when it was not used for this long. */
const life = "interval '30 days'";

export const hashToken = (token: string): Buffer => createHash('sha256').update(token).digest();

/** Opens a session and answers its token: 32 random bytes that only the client keeps. */
export async function openSession(pool: Pool, username: string, machine: string): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  await pool.query(
    `INSERT INTO sessions (token_hash, username, machine, expires_at) VALUES ($1, $2, $3, now() + ${life})`,
    [hashToken(token), username, machine],
  );
  return token;
}

export async function closeSession(pool: Pool, tokenHash: Buffer): Promise<void> {
  await pool.query('DELETE FROM sessions WHERE token_hash = $1', [tokenHash]);
}

/** A live session with everything a request needs to know of its organisation, read in one go. */
export interface Session {
  readonly username: string;
  readonly machine: string;
  readonly orgId: string;
  readonly personId: string;
  readonly epoch: string;
  /** The number of the last accepted write, and of the last one that changed who may do what. */
  readonly head: number;
  readonly rosterSeq: number;
  /** The scope that this person's replicas were last served for; null before the first pull. */
  readonly scope: string | null;
  /** The number of the last record that entered or left this person's scope without being written. */
  readonly scopeSeq: number;
  /** Today in Vietnam, by the database's clock: the same for every server process. */
  readonly today: string;
}

const findSql = `
  SELECT encode(s.token_hash, 'hex') AS key, s.username, s.machine, a.org_id AS "orgId", a.person_id AS "personId",
    m.epoch, o.seq AS head, o.roster_seq AS "rosterSeq", c.scope, coalesce(c.scope_seq, 0) AS "scopeSeq",
    to_char(now() AT TIME ZONE 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD') AS today,
    s.used_at < now() - interval '1 hour' AS stale
  FROM sessions s JOIN accounts a USING (username) JOIN orgs o ON o.id = a.org_id CROSS JOIN meta m
    LEFT JOIN scopes c ON c.org_id = a.org_id AND c.person_id = a.person_id
  WHERE s.token_hash = ANY($1) AND s.expires_at > now() AND NOT a.disabled`;

/** Finds a live session by the hash of its token. */
export type FindSession = (tokenHash: Buffer) => Promise<Session | null>;

/** Finds live sessions, many at a time; their end moves on with use, written at most once an hour. */
export function createSessions(pool: Pool): FindSession {
  const find = gathered<Session>(async (keys) => {
    const { rows } = await pool.query<Session & { key: string; stale: boolean }>(findSql, [
      keys.map((key) => Buffer.from(key, 'hex')),
    ]);
    const stale = rows.filter((row) => row.stale).map(({ key }) => Buffer.from(key, 'hex'));
    if (stale.length > 0)
      await pool.query(
        `UPDATE sessions SET used_at = now(), expires_at = now() + ${life} WHERE token_hash = ANY($1)`,
        [stale],
      );
    return new Map(rows.map(({ key, stale: _stale, ...session }) => [key, session]));
  });
  return async (tokenHash) => (await find(tokenHash.toString('hex'))) ?? null;
}

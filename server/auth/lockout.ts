import { createHash } from 'node:crypto';
import type { Pool } from 'pg';

/** Failures that cost nothing but the attempt; from then on each doubles the wait, from 5 seconds to 15 minutes. */
const free = 5;

const waitSql = `make_interval(secs => CASE WHEN f.failures < ${free} THEN 0
  ELSE least(900, 5 * power(2, least(f.failures - ${free}, 10))) END)`;

/** An account name together with where it is tried from: nobody can lock a colleague out from another place. */
export const attemptKey = (username: string, ip: string): Buffer =>
  createHash('sha256').update(`${username}\n${ip}`).digest();

/**
 * Counts the attempt as failed before the password is looked at, so that attempts in parallel cannot outrun the
 * count. Answers the seconds to wait; 0: go on. `forgiveAttempts` takes it back when the password was right.
 */
export async function countAttempt(pool: Pool, key: Buffer): Promise<number> {
  const counted = await pool.query(
    `INSERT INTO sign_in_failures AS f (who, failures, failed_at) VALUES ($1, 1, now())
     ON CONFLICT (who) DO UPDATE SET failed_at = now(),
       failures = CASE WHEN f.failed_at < now() - interval '1 day' THEN 1 ELSE f.failures + 1 END
     WHERE now() >= f.failed_at + ${waitSql}`,
    [key],
  );
  if (counted.rowCount === 1) return 0;
  const { rows } = await pool.query<{ wait: number }>(
    `SELECT ceil(extract(epoch FROM f.failed_at + ${waitSql} - now()))::integer AS wait
     FROM sign_in_failures f WHERE who = $1`,
    [key],
  );
  return Math.max(1, rows[0]?.wait ?? 1);
}

export async function forgiveAttempts(pool: Pool, key: Buffer): Promise<void> {
  await pool.query('DELETE FROM sign_in_failures WHERE who = $1', [key]);
}

import { attemptKey, countAttempt, forgiveAttempts } from './lockout';
import { checkPassword } from './passwords';
import { hashToken, openSession } from './sessions';
import { HttpProblem, problem } from '../problem';
import type { FindActor } from './roster';
import type { Pool } from 'pg';
import type { FindSession } from './sessions';
import type { SignInAnswer } from '#shared/sync/protocol';

/** What signing in needs of the server. */
export interface SignInParts {
  readonly pool: Pool;
  readonly findSession: FindSession;
  readonly findActor: FindActor;
}

interface Account {
  readonly password_hash: string;
  readonly disabled: boolean;
  readonly org_name: string;
}

/** Names are the same in any case and with blanks around them. */
export const foldUsername = (username: string): string => username.trim().normalize('NFC').toLowerCase();

async function findAccount(pool: Pool, username: string): Promise<Account | undefined> {
  const { rows } = await pool.query<Account>(
    `SELECT a.password_hash, a.disabled, o.name AS org_name
     FROM accounts a JOIN orgs o ON o.id = a.org_id WHERE username = $1`,
    [username],
  );
  return rows[0];
}

/**
 * Signs a person in. An unknown name, a wrong password, a closed account and a person who has left all get the same
 * answer after the same work; too many failures from one place are made to wait.
 */
export async function signIn(
  { pool, findSession, findActor }: SignInParts,
  request: {
    readonly username: string;
    readonly password: string;
    readonly machine: string;
    readonly ip: string;
  },
): Promise<SignInAnswer> {
  const username = foldUsername(request.username);
  const key = attemptKey(username, request.ip);
  const wait = await countAttempt(pool, key);
  if (wait > 0) throw new HttpProblem(429, { code: 'session.locked', params: { seconds: wait } }, wait);
  const account = await findAccount(pool, username);
  const right = await checkPassword(account?.password_hash ?? null, request.password);
  if (!right || !account || account.disabled) throw problem(401, 'session.wrong');
  const token = await openSession(pool, username, request.machine);
  const session = await findSession(hashToken(token));
  if (!session || !(await findActor(session))) throw problem(401, 'session.wrong');
  await forgiveAttempts(pool, key);
  const { orgId, personId, epoch } = session;
  return { token, orgId, orgName: account.org_name, personId, epoch };
}

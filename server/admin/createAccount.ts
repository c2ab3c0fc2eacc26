import { text } from 'node:stream/consumers';
import { foldUsername } from '../auth/signIn';
import { hashPassword } from '../auth/passwords';
import type { CommandResult } from './commands';
import type { Pool } from 'pg';
import type { Readable } from 'node:stream';

const minLength = 10;

const refused = (reason: string): CommandResult => ({ event: 'account-refused', exitCode: 1, reason });

/**
 * `create-account <organisation> <person> <username>`, the password on standard input. The person must be a record
 * of the organisation. An account that exists gets the new password, and its sessions end.
 */
export async function createAccount(
  pool: Pool,
  [orgId, personId, name]: readonly string[],
  input: Readable,
): Promise<CommandResult> {
  if (!orgId || !personId || !name)
    return refused('usage: create-account <organisation> <person> <username>');
  const username = foldUsername(name);
  const password = (await text(input)).replace(/\r?\n$/, '');
  if (password.length < minLength) return refused(`the password needs at least ${minLength} characters`);
  const person = await pool.query(
    "SELECT 1 FROM records WHERE org_id = $1 AND id = $2 AND kind = 'person' AND NOT deleted",
    [orgId, personId],
  );
  if (person.rowCount === 0) return refused(`there is no person ${personId} in ${orgId}`);
  const written = await pool.query(
    `INSERT INTO accounts AS a (username, org_id, person_id, password_hash) VALUES ($1, $2, $3, $4)
     ON CONFLICT (username) DO UPDATE SET password_hash = $4, disabled = false
     WHERE a.org_id = $2 AND a.person_id = $3`,
    [username, orgId, personId, await hashPassword(password)],
  );
  if (written.rowCount === 0) return refused(`the name ${username} belongs to someone else`);
  await pool.query('DELETE FROM sessions WHERE username = $1', [username]);
  return { event: 'account-created', exitCode: 0, username, orgId, personId };
}

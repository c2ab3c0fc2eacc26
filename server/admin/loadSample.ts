import { allowed } from '#shared/domain/access/change';
import { hashPassword } from '../auth/passwords';
import { maxPush } from '#shared/sync/protocol';
import { sampleOrganisation } from '../sample/organisation';
import { writeRecords } from '../store/writeRecords';
import type { Pool } from 'pg';
import type { SampleAccount } from '../sample/people';
import type { Writable } from '#shared/domain/envelope';

/** Any constant will do, as long as every process takes the same lock. */
const lockKey = 20_190_205;

export interface LoadedSample {
  readonly orgId: string;
  readonly records: number;
  readonly accounts: number;
  /** The password of every sample account; '' when nothing was loaded. */
  readonly password: string;
}

async function isEmpty(pool: Pool): Promise<boolean> {
  // Accounts are written last, so an organisation without any was left half loaded.
  const { rows } = await pool.query<{ empty: boolean }>('SELECT NOT EXISTS (SELECT FROM accounts) AS empty');
  return rows[0]?.empty ?? false;
}

async function writeSample(pool: Pool, orgId: string, records: readonly Writable[]): Promise<void> {
  const actor = { orgId, personId: 'sample', unitId: '', roles: [] };
  for (let at = 0; at < records.length; at += maxPush) {
    const rows = records
      .slice(at, at + maxPush)
      .map((record) => ({ record, deleted: false, assumedHash: '' }));
    const outcomes = await writeRecords(pool, { actor, machine: 'load-sample', rule: () => allowed }, rows);
    // A conflict is a sample record that someone has worked on since: it stays as it is.
    const refused = outcomes.find(({ outcome }) => outcome === 'refused');
    if (refused) throw new Error(`A sample record was refused: ${JSON.stringify(refused)}`);
  }
}

async function writeAccounts(
  pool: Pool,
  orgId: string,
  accounts: readonly SampleAccount[],
  password: string,
): Promise<void> {
  await pool.query(
    `INSERT INTO accounts (username, org_id, person_id, password_hash)
     SELECT username, $1, person, $2 FROM unnest($3::text[], $4::text[]) AS t(username, person)
     ON CONFLICT (username) DO NOTHING`,
    [
      orgId,
      await hashPassword(password),
      accounts.map(({ username }) => username),
      accounts.map(({ personId }) => personId),
    ],
  );
}

/** Loads the sample organisation; loading it again changes nothing. Of several processes one loads, the others wait. */
export async function loadSample(
  pool: Pool,
  { onlyIfEmpty }: { readonly onlyIfEmpty: boolean },
): Promise<LoadedSample> {
  const { orgId, name, records, accounts, password } = sampleOrganisation();
  const lock = await pool.connect();
  try {
    await lock.query('SELECT pg_advisory_lock($1)', [lockKey]);
    if (onlyIfEmpty && !(await isEmpty(pool))) return { orgId, records: 0, accounts: 0, password: '' };
    await pool.query('INSERT INTO orgs (id, name) VALUES ($1, $2) ON CONFLICT DO NOTHING', [orgId, name]);
    await writeSample(pool, orgId, records);
    await writeAccounts(pool, orgId, accounts, password);
    return { orgId, records: records.length, accounts: accounts.length, password };
  } finally {
    await lock.query('SELECT pg_advisory_unlock($1)', [lockKey]);
    lock.release();
  }
}

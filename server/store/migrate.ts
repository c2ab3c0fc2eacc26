import { migrations } from './migrations/all';
import { transaction } from './transaction';
import type { Pool, PoolClient } from 'pg';

/** Any constant will do, as long as every server process takes the same lock. */
const lockKey = 20_190_128;

/** The database was made by a newer program: this one leaves it alone. */
export class DatabaseNewer extends Error {
  constructor(readonly found: number) {
    super(`The database is at migration ${found}, newer than this server knows`);
  }
}

async function applied(client: PoolClient): Promise<number> {
  await client.query(
    'CREATE TABLE IF NOT EXISTS migrations (number integer PRIMARY KEY, name text NOT NULL, applied_at timestamptz NOT NULL DEFAULT now())',
  );
  const { rows } = await client.query<{ last: number | null }>('SELECT max(number) AS last FROM migrations');
  return rows[0]?.last ?? 0;
}

/** Brings the database to the present shape in one transaction; of several processes that start at once, one works and the others wait. */
export async function migrate(pool: Pool): Promise<void> {
  await transaction(pool, async (client) => {
    // The limits of requests do not hold for a table that is built anew.
    await client.query('SET LOCAL statement_timeout = 0');
    await client.query('SELECT pg_advisory_xact_lock($1)', [lockKey]);
    const last = await applied(client);
    if (last > migrations.length) throw new DatabaseNewer(last);
    for (const { number, name, sql } of migrations.filter((migration) => migration.number > last)) {
      await client.query(sql);
      await client.query('INSERT INTO migrations (number, name) VALUES ($1, $2)', [number, name]);
    }
  });
}

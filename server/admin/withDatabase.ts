import { migrate } from '../store/migrate';
import { openLogger } from '../logger';
import { openPool } from '../store/pool';
import { readEpoch } from '../store/epoch';
import type { Config } from '../config';
import type { Pool } from 'pg';

/** Runs an administrative command on the database, brought to its present shape first. */
export async function withDatabase<T>(config: Config, run: (pool: Pool) => Promise<T>): Promise<T> {
  const pool = openPool(config.databaseUrl, 2, openLogger(config.logLevel), 'none');
  try {
    await migrate(pool);
    await readEpoch(pool);
    return await run(pool);
  } finally {
    await pool.end();
  }
}

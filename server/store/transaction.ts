import type { Pool, PoolClient } from 'pg';

/** Thrown inside a transaction to have it rolled back and begun again on a fresh view of the rows. */
export class Again extends Error {}

const attempts = 8;

/** Serialization failure, deadlock, and a row that someone else inserted a moment earlier. */
const passing = new Set(['40001', '40P01', '23505']);

const worthAnother = (error: unknown): boolean =>
  error instanceof Again ||
  (error instanceof Error && 'code' in error && typeof error.code === 'string' && passing.has(error.code));

async function once<T>(pool: Pool, run: (client: PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  let broken: Error | undefined;
  try {
    await client.query('BEGIN');
    const value = await run(client);
    await client.query('COMMIT');
    return value;
  } catch (error) {
    await client.query('ROLLBACK').catch((cause: unknown) => {
      // A connection that cannot even roll back must not go back to the pool.
      broken = cause instanceof Error ? cause : new Error(String(cause));
    });
    throw error;
  } finally {
    client.release(broken);
  }
}

/** Runs everything in one transaction; collisions with other writers are tried again from the start. */
export async function transaction<T>(pool: Pool, run: (client: PoolClient) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await once(pool, run);
    } catch (error) {
      if (attempt === attempts || !worthAnother(error)) throw error;
    }
  }
}

import type { Logger } from 'pino';
import type { Pool } from 'pg';
import type { Uploads } from './blobs/uploads';

const everyMs = 60 * 60 * 1000;

/** Sweeps out what has run out: sessions, counted failures, unfinished uploads. */
export async function sweep(pool: Pool, uploads: Uploads): Promise<void> {
  await pool.query('DELETE FROM sessions WHERE expires_at < now()');
  await pool.query("DELETE FROM sign_in_failures WHERE failed_at < now() - interval '1 day'");
  await uploads.cleanUp();
}

/** Sweeps every hour; returns the function that stops it. */
export function startMaintenance(pool: Pool, uploads: Uploads, log: Logger): () => void {
  const timer = setInterval(() => {
    sweep(pool, uploads).catch((error: unknown) => log.warn({ err: error }, 'the hourly sweep failed'));
  }, everyMs);
  timer.unref();
  return () => clearInterval(timer);
}

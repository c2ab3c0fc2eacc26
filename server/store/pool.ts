import pg from 'pg';
import type { Logger } from 'pino';

/** Sequence numbers stay far below 2^53, so they are plain numbers on this side. */
const bigintOid = 20;

const getTypeParser = ((oid: number, format?: 'text' | 'binary') =>
  oid === bigintOid && format !== 'binary'
    ? Number
    : pg.types.getTypeParser(oid, format ?? 'text')) as typeof pg.types.getTypeParser;

/** A request that takes longer than this has gone wrong; administrative commands may take as long as they need. */
const requestLimits = { statement_timeout: 60_000, idle_in_transaction_session_timeout: 60_000 };

/** Opens the pool of connections; a connection that breaks while idle is logged and replaced. */
export function openPool(
  databaseUrl: string,
  size: number,
  log: Logger,
  limits: 'requests' | 'none' = 'requests',
): pg.Pool {
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    max: size,
    types: { getTypeParser },
    application_name: 'giao-ban',
    connectionTimeoutMillis: 10_000,
    ...(limits === 'requests' ? requestLimits : {}),
  });
  pool.on('error', (error) => log.warn({ err: error }, 'an idle database connection broke'));
  return pool;
}

import { randomUUID } from 'node:crypto';
import { transaction } from './transaction';
import type { Pool } from 'pg';

/**
 * What PostgreSQL says of the life of this database: another cluster, another database or another timeline
 * (point-in-time recovery, a promoted standby) means that numbers handed out before may never have been.
 */
const lifeSql = `
  SELECT concat_ws(':',
    (SELECT system_identifier FROM pg_control_system()),
    (SELECT oid FROM pg_database WHERE datname = current_database()),
    (SELECT timeline_id FROM pg_control_checkpoint())) AS life`;

/**
 * The id of the database's present life (design §4, Epoch). A restored dump or a recovered cluster is noticed and
 * gets a new one, so that clients offer again what they hold. `renew` forces one: after a file-level copy, which
 * PostgreSQL itself cannot tell from the original.
 */
export async function readEpoch(pool: Pool, renew = false): Promise<string> {
  return await transaction(pool, async (client) => {
    const life = (await client.query<{ life: string }>(lifeSql)).rows[0]?.life ?? '';
    await client.query('LOCK TABLE meta IN SHARE ROW EXCLUSIVE MODE');
    const meta = (await client.query<{ epoch: string; life: string }>('SELECT epoch, life FROM meta'))
      .rows[0];
    if (meta && meta.life === life && !renew) return meta.epoch;
    const epoch = randomUUID();
    await client.query(
      'INSERT INTO meta (epoch, life) VALUES ($1, $2) ON CONFLICT (single) DO UPDATE SET epoch = $1, life = $2',
      [epoch, life],
    );
    return epoch;
  });
}

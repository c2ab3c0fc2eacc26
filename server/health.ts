import type { FastifyInstance } from 'fastify';
import type { Pool } from 'pg';

/** `/healthz`: the process lives. `/readyz`: it also reaches its database (503 when not). */
export function healthRoutes(app: FastifyInstance, pool: Pool): void {
  app.get('/healthz', { config: { rateLimit: false } }, () => ({ status: 'ok' }));
  app.get('/readyz', { config: { rateLimit: false } }, async () => {
    await pool.query('SELECT epoch FROM meta');
    return { status: 'ready' };
  });
}

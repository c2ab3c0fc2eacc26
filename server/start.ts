import { readFile } from 'node:fs/promises';
import { createApp } from './app';
import { createUploads } from './blobs/uploads';
import { loadSample } from './admin/loadSample';
import { migrate } from './store/migrate';
import { openBlobFiles } from './blobs/files';
import { openHub } from './feed/hub';
import { openLogger } from './logger';
import { openPool } from './store/pool';
import { readEpoch } from './store/epoch';
import { startMaintenance } from './maintenance';
import { watchRequests } from './drain';
import type { AddressInfo } from 'node:net';
import type { Config } from './config';
import type { FastifyInstance } from 'fastify';

/** A running server. */
export interface RunningServer {
  readonly url: string;
  readonly epoch: string;
  readonly app: FastifyInstance;
  /** Ends streams, lets requests under way finish, then closes the database. */
  readonly stop: () => Promise<void>;
}

async function readTls(tls: Config['tls']) {
  return tls ? { cert: await readFile(tls.certFile), key: await readFile(tls.keyFile) } : null;
}

/** Starts a server: database to its present shape, epoch, sample when asked for and empty, then it listens. */
export async function start(config: Config): Promise<RunningServer> {
  const log = openLogger(config.logLevel);
  const https = await readTls(config.tls);
  const files = await openBlobFiles(config.blobs);
  const pool = openPool(config.databaseUrl, config.poolSize, log);
  try {
    await migrate(pool);
    const epoch = await readEpoch(pool);
    if (config.sample) await loadSample(pool, { onlyIfEmpty: true });
    const hub = await openHub(config.databaseUrl, log);
    const uploads = createUploads(files, log);
    const app = await createApp({ config, log, pool, hub, files, uploads, https });
    const drain = watchRequests(app.server);
    const stopMaintenance = startMaintenance(pool, uploads, log);
    const stop = async (): Promise<void> => {
      stopMaintenance();
      await Promise.all([app.close(), drain()]);
      await hub.close();
      await pool.end();
    };
    try {
      await app.listen({ host: config.host, port: config.port });
    } catch (error) {
      await stop();
      throw error;
    }
    const { port } = app.server.address() as AddressInfo;
    const host = config.host === '0.0.0.0' || config.host === '::' ? '127.0.0.1' : config.host;
    return { url: `${https ? 'https' : 'http'}://${host}:${port}`, epoch, app, stop };
  } catch (error) {
    if (!pool.ended) await pool.end();
    throw error;
  }
}

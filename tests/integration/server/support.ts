import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readConfig } from '#server/config';
import { start } from '#server/start';
import type { FastifyInstance } from 'fastify';

/** A server of a test on a free port, with a blob directory of its own. */
export interface TestServer {
  readonly url: string;
  readonly app: FastifyInstance;
  readonly blobs: string;
  readonly stop: () => Promise<void>;
}

export interface TestServerOptions {
  readonly databaseUrl: string;
  /** The sample organisation is loaded unless this says no. */
  readonly sample?: boolean;
  /** Two servers of one office share the directory of files. */
  readonly blobs?: string;
  readonly port?: number;
  /** Further variables of the environment, as `server/config.ts` reads them. */
  readonly env?: Readonly<Record<string, string>>;
}

/** Starts a server as its own program would, limits wide enough for a test that works fast. */
export async function startServer(options: TestServerOptions): Promise<TestServer> {
  const { databaseUrl, sample = true, port = 0, env = {} } = options;
  const blobs = options.blobs ?? (await mkdtemp(path.join(tmpdir(), 'giao-ban-blobs-')));
  const config = readConfig({
    DATABASE_URL: databaseUrl,
    PORT: String(port),
    GIAO_BAN_BLOBS: blobs,
    GIAO_BAN_SAMPLE: sample ? '1' : '0',
    GIAO_BAN_REQUESTS_PER_MINUTE: '1000000',
    GIAO_BAN_SIGN_INS_PER_MINUTE: '1000000',
    LOG_LEVEL: 'error',
    ...env,
  });
  if (!config.ok) throw new Error(JSON.stringify(config.problem));
  const server = await start(config.value);
  return {
    url: server.url,
    app: server.app,
    blobs,
    stop: async () => {
      await server.stop();
      if (!options.blobs) await rm(blobs, { recursive: true, force: true });
    },
  };
}

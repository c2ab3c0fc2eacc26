import compress from '@fastify/compress';
import fastify, { LogController } from 'fastify';
import files from '@fastify/static';
import helmet from '@fastify/helmet';
import rateLimit from '@fastify/rate-limit';
import { answerErrors } from './errors';
import { authRoutes } from './auth/routes';
import { bearerOf, createRequireCaller, decorateCaller } from './auth/caller';
import { blobRoutes } from './blobs/routes';
import { createRosters } from './auth/roster';
import { createSessions } from './auth/sessions';
import { createStreams } from './feed/stream';
import { createReadRows } from './feed/rows';
import { feedRoutes } from './feed/routes';
import { healthRoutes } from './health';
import { HttpProblem } from './problem';
import type { BlobFiles } from './blobs/files';
import type { Config } from './config';
import type { FastifyInstance } from 'fastify';
import type { Hub } from './feed/hub';
import type { Logger } from 'pino';
import type { Pool } from 'pg';
import type { Uploads } from './blobs/uploads';

/** What the application is made of; it opens and closes nothing of it itself. */
export interface Deps {
  readonly config: Config;
  readonly log: Logger;
  readonly pool: Pool;
  readonly hub: Hub;
  readonly files: BlobFiles;
  readonly uploads: Uploads;
  readonly https: { readonly cert: Buffer; readonly key: Buffer } | null;
}

/** More requests than this waiting for a connection: say so at once instead of letting all of them grow old. */
const maxWaiting = 4000;

function refuseOverload(app: FastifyInstance, pool: Pool): void {
  app.addHook('onRequest', async () => {
    if (pool.waitingCount > maxWaiting) throw new HttpProblem(503, { code: 'server.busy' }, 5);
  });
}

async function readHead(pool: Pool, orgId: string): Promise<number> {
  const { rows } = await pool.query<{ seq: number }>('SELECT seq FROM orgs WHERE id = $1', [orgId]);
  return rows[0]?.seq ?? 0;
}

/** The HTTP side of the server: routes, limits, compression and errors, over what `deps` brings. */
export async function createApp(deps: Deps): Promise<FastifyInstance> {
  const { config, log, pool, hub } = deps;
  const app = fastify({
    loggerInstance: log,
    logController: new LogController({ disableRequestLogging: true }),
    trustProxy: config.trustProxy,
    bodyLimit: 64 * 1024,
    // A chunk of an upload over a weak mobile link takes its time.
    requestTimeout: 300_000,
    // Keys of this name in a record are refused with its row; an error here would block the whole push.
    onProtoPoisoning: 'ignore',
    onConstructorPoisoning: 'ignore',
    ...(deps.https ? { https: deps.https } : {}),
  }) as unknown as FastifyInstance;
  answerErrors(app);
  decorateCaller(app);
  refuseOverload(app, pool);
  // Nothing here is a page: no answer may load, run or frame anything.
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] },
    },
  });
  await app.register(compress, { encodings: ['br', 'gzip'], requestEncodings: ['gzip', 'br', 'identity'] });
  await app.register(files, { root: deps.files.root, serve: false });
  await app.register(rateLimit, {
    max: config.requestsPerMinute,
    timeWindow: 60_000,
    keyGenerator: (request) => bearerOf(request) ?? request.ip,
    errorResponseBuilder: (_request, { ttl }) => {
      const seconds = Math.max(1, Math.ceil(ttl / 1000));
      return new HttpProblem(429, { code: 'server.busy', params: { seconds } }, seconds);
    },
  });

  const findSession = createSessions(pool);
  const findActor = createRosters(pool);
  const requireCaller = createRequireCaller(findSession, findActor);
  const streams = createStreams({
    hub,
    log,
    heartbeatMs: config.heartbeatMs,
    readHead: (orgId) => readHead(pool, orgId),
    isLive: async ({ tokenHash }) => {
      const session = await findSession(tokenHash);
      return session !== null && (await findActor(session)) !== null;
    },
  });
  app.addHook('preClose', async () => streams.close());
  healthRoutes(app, pool);
  authRoutes(app, { pool, findSession, findActor, requireCaller, signInsPerMinute: config.signInsPerMinute });
  feedRoutes(app, { pool, readRows: createReadRows(pool), requireCaller, streams });
  blobRoutes(app, { pool, files: deps.files, uploads: deps.uploads, requireCaller });
  return app;
}

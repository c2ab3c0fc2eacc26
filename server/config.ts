import { z } from 'zod';
import { failed, ok } from '#shared/result';
import type { Result } from '#shared/result';

const flag = z
  .string()
  .optional()
  .transform((value) => value === '1' || value === 'true');

const count = (fallback: number) => z.coerce.number().int().min(1).default(fallback);

const environment = z.object({
  DATABASE_URL: z.string().min(1),
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(4180),
  GIAO_BAN_SAMPLE: flag,
  GIAO_BAN_BLOBS: z.string().min(1).default('.cache/blobs'),
  GIAO_BAN_POOL: count(10),
  GIAO_BAN_TRUST_PROXY: flag,
  GIAO_BAN_REQUESTS_PER_MINUTE: count(1200),
  GIAO_BAN_SIGN_INS_PER_MINUTE: count(60),
  GIAO_BAN_HEARTBEAT_MS: count(15_000),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  TLS_CERT: z.string().optional(),
  TLS_KEY: z.string().optional(),
});

/** What the server is told by its environment; paths are relative to the working directory. */
export interface Config {
  readonly databaseUrl: string;
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** Load the sample organisation when the database holds no organisation. */
  readonly sample: boolean;
  readonly blobs: string;
  /** The most connections to PostgreSQL that one process keeps. */
  readonly poolSize: number;
  /** Whether X-Forwarded-For may be believed: only behind a proxy of the office's own. */
  readonly trustProxy: boolean;
  readonly requestsPerMinute: number;
  readonly signInsPerMinute: number;
  /** How often an open stream is written to; shorter than what proxies on the way call idle. */
  readonly heartbeatMs: number;
  readonly logLevel: z.infer<typeof environment>['LOG_LEVEL'];
  readonly tls: { readonly certFile: string; readonly keyFile: string } | null;
}

/** Reads the configuration; a wrong or missing variable is named. Codes: config.wrong, config.tls. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Result<Config> {
  const read = environment.safeParse(env);
  if (!read.success) return failed('config.wrong', { variable: String(read.error.issues[0]?.path[0] ?? '') });
  const { TLS_CERT, TLS_KEY, ...rest } = read.data;
  if (Boolean(TLS_CERT) !== Boolean(TLS_KEY)) return failed('config.tls');
  return ok({
    databaseUrl: rest.DATABASE_URL,
    host: rest.HOST,
    port: rest.PORT,
    sample: rest.GIAO_BAN_SAMPLE,
    blobs: rest.GIAO_BAN_BLOBS,
    poolSize: rest.GIAO_BAN_POOL,
    trustProxy: rest.GIAO_BAN_TRUST_PROXY,
    requestsPerMinute: rest.GIAO_BAN_REQUESTS_PER_MINUTE,
    signInsPerMinute: rest.GIAO_BAN_SIGN_INS_PER_MINUTE,
    heartbeatMs: rest.GIAO_BAN_HEARTBEAT_MS,
    logLevel: rest.LOG_LEVEL,
    tls: TLS_CERT && TLS_KEY ? { certFile: TLS_CERT, keyFile: TLS_KEY } : null,
  });
}

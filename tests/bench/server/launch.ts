import { spawn } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { startEmbeddedPostgres } from '#build/database';
import { protocolVersion, versionHeader } from '#shared/sync/protocol';

/** A server process with its PostgreSQL, as the measurements see it. */
export interface Launched {
  readonly url: string;
  /** Headers of a signed-in caller. */
  readonly headersOf: (token: string) => Readonly<Record<string, string>>;
  /** Opens sessions straight in the database: signing in is not what is measured. */
  readonly sessions: (username: string, count: number) => Promise<readonly string[]>;
  /** Resident memory of the server process in MiB; 0 where the system does not tell. */
  readonly memory: () => Promise<number>;
  /** Processor time the server process has used, in milliseconds; says more than the clock on a busy machine. */
  readonly cpu: () => Promise<number>;
  readonly stop: () => Promise<void>;
}

const hasTaskset = process.platform === 'linux';

/** Starts PostgreSQL (durable, as in use) and one server process, on Linux pinned to one core. */
export async function launch(): Promise<Launched> {
  const postgres = await mkdtemp(path.join(tmpdir(), 'giao-ban-bench-'));
  const blobs = await mkdtemp(path.join(tmpdir(), 'giao-ban-bench-'));
  const database = await startEmbeddedPostgres({ directory: postgres, quiet: true });
  const node = [process.execPath, '--import', 'tsx', 'server/index.ts'];
  const [command = '', ...args] = hasTaskset ? ['taskset', '-c', '0', ...node] : node;
  const child = spawn(command, args, {
    env: {
      ...process.env,
      DATABASE_URL: database.url,
      GIAO_BAN_BLOBS: blobs,
      GIAO_BAN_SAMPLE: '1',
      GIAO_BAN_REQUESTS_PER_MINUTE: '100000000',
      LOG_LEVEL: 'error',
      PORT: '0',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
  const { url } = JSON.parse(String((await lines.next()).value)) as { url: string };
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();

  return {
    url,
    headersOf: (token) => ({
      [versionHeader]: String(protocolVersion),
      authorization: `Bearer ${token}`,
      'content-type': 'application/json',
    }),
    async sessions(username, count) {
      const tokens = Array.from({ length: count }, () => randomBytes(32).toString('base64url'));
      await client.query(
        `INSERT INTO sessions (token_hash, username, machine, expires_at)
         SELECT hash, $1, 'bench', now() + interval '1 day' FROM unnest($2::bytea[]) AS hash`,
        [username, tokens.map((token) => createHash('sha256').update(token).digest())],
      );
      return tokens;
    },
    async memory() {
      if (!hasTaskset) return 0;
      const status = await readFile(`/proc/${child.pid}/status`, 'utf8');
      return Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024);
    },
    async cpu() {
      if (!hasTaskset) return 0;
      // After the name in brackets come 11 fields, then user and system time in ticks of 10 ms.
      const fields = (await readFile(`/proc/${child.pid}/stat`, 'utf8')).replace(/^.*\) /s, '').split(' ');
      return (Number(fields[11]) + Number(fields[12])) * 10;
    },
    async stop() {
      const exited = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGTERM');
      await exited;
      await client.end();
      await database.stop();
      for (const directory of [postgres, blobs]) await rm(directory, { recursive: true, force: true });
    },
  };
}

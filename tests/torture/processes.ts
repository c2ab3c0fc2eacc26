import { fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import type { ChildProcess } from 'node:child_process';
import type { Order, Reply } from './orders';

const root = join(import.meta.dirname, '..', '..');

/** A replica process that is running; orders to one that was killed are answered `failed`. */
export interface ReplicaProcess {
  readonly tell: (order: Order) => Promise<Reply>;
  readonly kill: () => Promise<void>;
}

export async function startReplica(args: readonly string[]): Promise<ReplicaProcess> {
  const child = fork(join(import.meta.dirname, 'replicaProcess.ts'), args, {
    execArgv: ['--import', 'tsx'],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    env: { ...process.env, TZ: 'Asia/Ho_Chi_Minh' },
  });
  const waiting = new Map<number, (reply: Reply) => void>();
  let n = 0;
  const expect = (number: number): Promise<Reply> => new Promise((resolve) => waiting.set(number, resolve));
  const ready = expect(0);
  child.on('message', (message) => {
    const { n: number, reply } = message as { readonly n: number; readonly reply: Reply };
    waiting.get(number)?.(reply);
    waiting.delete(number);
  });
  child.on('exit', () => {
    for (const resolve of waiting.values()) resolve({ reply: 'failed', code: 'killed' });
    waiting.clear();
  });
  const started = await ready;
  if (started.reply === 'failed') throw new Error('A replica process did not start');
  return {
    tell: (order) => {
      if (child.exitCode !== null || child.signalCode !== null || !child.connected)
        return Promise.resolve({ reply: 'failed', code: 'killed' });
      n += 1;
      const reply = expect(n);
      child.send({ n, order });
      return reply;
    },
    kill: () => killed(child),
  };
}

async function killed(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** A server process that keeps its address when it is killed and started again. */
export interface ServerProcess {
  readonly url: string;
  readonly kill: () => Promise<void>;
  readonly start: () => Promise<void>;
}

export async function startServerProcess(databaseUrl: string, blobs: string): Promise<ServerProcess> {
  const port = await freePort();
  let child: ChildProcess | null = null;
  async function start(): Promise<void> {
    const server = spawn(process.execPath, ['--import', 'tsx', join(root, 'server', 'index.ts'), 'serve'], {
      stdio: ['ignore', 'pipe', 'ignore'],
      env: {
        ...process.env,
        DATABASE_URL: databaseUrl,
        PORT: String(port),
        GIAO_BAN_BLOBS: blobs,
        GIAO_BAN_SAMPLE: '1',
        GIAO_BAN_REQUESTS_PER_MINUTE: '1000000',
        GIAO_BAN_SIGN_INS_PER_MINUTE: '1000000',
        LOG_LEVEL: 'fatal',
      },
    });
    child = server;
    await Promise.race([
      once(server.stdout, 'data'),
      once(server, 'exit').then(() => Promise.reject(new Error('A server process did not start'))),
    ]);
  }
  await start();
  return {
    url: `http://127.0.0.1:${port}`,
    start,
    kill: async () => {
      if (child) await killed(child);
    },
  };
}

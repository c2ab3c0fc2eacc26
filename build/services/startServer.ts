import { spawn } from 'node:child_process';
import path from 'node:path';
import { onEnd } from '../common/cleanup';
import { rootDirectory } from '../common/paths';
import { say } from '../common/say';
import { SetupError } from '../common/setupError';
import { freePort } from '../postgres/freePort';
import { serverEnvironment } from './serverEnvironment';

/** How to start the built server. */
export interface ServerOptions {
  readonly databaseUrl: string;
  /** TCP port on 127.0.0.1; any free one when absent. */
  readonly port?: number;
  /** More environment for it, e.g. GIAO_BAN_SAMPLE. */
  readonly env?: NodeJS.ProcessEnv;
  /** The program; default out/server/index.js. */
  readonly entry?: string;
  /** How long it may take to be ready, in milliseconds. Default 60,000: the first start loads the sample. */
  readonly patience?: number;
}

/** A server process that answers. */
export interface RunningServer {
  readonly url: string;
  /** Resolves with the exit code when it ends by itself or by `stop`. */
  readonly ended: Promise<number>;
  stop(): Promise<void>;
}

const pause = 100;

/** Starts the server as a process of its own and returns when GET /readyz answers 200. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const port = await freePort(options.port);
  const url = `http://127.0.0.1:${port}`;
  const entry = options.entry ?? path.join(rootDirectory, 'out', 'server', 'index.js');
  const env = {
    ...serverEnvironment(options.databaseUrl),
    ...options.env,
    PORT: String(port),
    HOST: '127.0.0.1',
  };
  const child = spawn(process.execPath, [entry], {
    env,
    cwd: rootDirectory,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => {
    said = (said + chunk.toString()).slice(-4_000);
  });
  let code: number | undefined;
  const ended = new Promise<number>((resolve) => {
    child.once('error', (error) => (said += error.message));
    child.once('close', (exitCode) => resolve((code = exitCode ?? 1)));
  });
  const stop = async (): Promise<void> => {
    child.kill();
    await ended;
  };
  const forget = onEnd(stop);
  const deadline = Date.now() + (options.patience ?? 60_000);
  while (!(await answers(`${url}/readyz`))) {
    if (code === undefined && Date.now() < deadline) {
      await new Promise((resolve) => setTimeout(resolve, pause));
      continue;
    }
    const why = code === undefined ? 'was not ready in time' : `ended with code ${code}`;
    forget();
    await stop();
    throw new SetupError(`the server ${why}: ${said.trim() || 'it said nothing'}`);
  }
  say('server', `ready at ${url}`);
  return {
    url,
    ended,
    stop: async () => {
      forget();
      await stop();
    },
  };
}

const answers = (url: string): Promise<boolean> =>
  fetch(url, { signal: AbortSignal.timeout(5_000) }).then(
    (response) => response.status === 200,
    () => false,
  );

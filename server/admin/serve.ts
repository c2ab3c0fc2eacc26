import { start } from '../start';
import type { CommandResult } from './commands';
import type { Config } from '../config';

/** How long requests under way may take to finish after the signal to stop. */
const patienceMs = 10_000;

const signalled = (): Promise<NodeJS.Signals> =>
  new Promise((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => resolve(signal));
  });

/** Runs the server until the process is told to stop; prints `{"event":"ready","url":…}` when it listens. */
export async function serve(config: Config): Promise<CommandResult> {
  const server = await start(config);
  process.stdout.write(
    `${JSON.stringify({ event: 'ready', url: server.url, epoch: server.epoch, pid: process.pid })}\n`,
  );
  const signal = await signalled();
  // A client that never reads its answer must not keep the process alive.
  setTimeout(() => process.exit(1), patienceMs).unref();
  await server.stop();
  return { event: 'stopped', exitCode: 0, signal };
}

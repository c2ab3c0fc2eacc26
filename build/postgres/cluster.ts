import { randomBytes } from 'node:crypto';
import { chown, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { run } from '../common/run';
import { SetupError } from '../common/setupError';
import type { PostgresAccount } from './postgresAccount';
import type { PostgresBinaries } from './postgresBinaries';

/** One PostgreSQL on disk: `data` (PGDATA), `password`, `postgres.log` in one directory. */
export interface Cluster {
  readonly directory: string;
  readonly binaries: PostgresBinaries;
  readonly account: PostgresAccount;
}

export const superuser = 'giaoban';
export const dataOf = (cluster: Cluster): string => path.join(cluster.directory, 'data');
export const logOf = (cluster: Cluster): string => path.join(cluster.directory, 'postgres.log');
const passwordFileOf = (cluster: Cluster): string => path.join(cluster.directory, 'password');

/** The connection URL of a cluster that listens on a port of this machine. */
export async function clusterUrl(cluster: Cluster, port: number): Promise<string> {
  const password = (await readFile(passwordFileOf(cluster), 'utf8')).trim();
  return `postgresql://${superuser}:${password}@127.0.0.1:${port}/postgres`;
}

const readIfThere = (file: string): Promise<string | undefined> =>
  readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });

/** Makes the directory, owned by the account, or says why it cannot. */
export async function openDirectory(cluster: Cluster): Promise<void> {
  const { directory, account } = cluster;
  try {
    await mkdir(directory, { recursive: true });
    if ('uid' in account) await chown(directory, account.uid, account.gid);
  } catch (error) {
    throw new SetupError(
      `the data folder ${directory} cannot be written (${(error as NodeJS.ErrnoException).code}): choose another with GIAO_BAN_DATA`,
    );
  }
  const probe = await run(cluster.binaries.pg_ctl, ['--version'], { ...account, cwd: directory });
  if (probe.code !== 0) {
    throw new SetupError(
      `PostgreSQL's account cannot enter the data folder ${directory}: choose another with GIAO_BAN_DATA`,
    );
  }
}

/** Creates the files of the cluster when they are missing. Returns whether it did. */
export async function initialise(cluster: Cluster, durable: boolean): Promise<boolean> {
  const data = dataOf(cluster);
  const version = await readIfThere(path.join(data, 'PG_VERSION'));
  const ours = /\s(\d+)/.exec(
    (await run(cluster.binaries.postgres, ['--version'], cluster.account)).stdout,
  )?.[1];
  if (version !== undefined) {
    if (version.trim() === ours) return false;
    throw new SetupError(
      `${data} was made by PostgreSQL ${version.trim()}, this one is ${ours}: dump it with the older version, or choose another folder with GIAO_BAN_DATA`,
    );
  }
  const half = `${data}.new`;
  await rm(half, { recursive: true, force: true });
  await writeFile(passwordFileOf(cluster), `${randomBytes(18).toString('hex')}\n`, { mode: 0o600 });
  if ('uid' in cluster.account)
    await chown(passwordFileOf(cluster), cluster.account.uid, cluster.account.gid);
  const flags = ['--encoding=UTF8', '--locale=C', '--auth=scram-sha-256', ...(durable ? [] : ['--no-sync'])];
  const made = await run(
    cluster.binaries.initdb,
    [`--pgdata=${half}`, `--username=${superuser}`, `--pwfile=${passwordFileOf(cluster)}`, ...flags],
    { ...cluster.account, cwd: cluster.directory, env: { ...process.env, LC_ALL: 'C' } },
  );
  if (made.code !== 0) throw new SetupError(initProblem(cluster, made.stderr));
  // initdb may be killed half-way: only a finished cluster gets the final name.
  await rename(half, data);
  return true;
}

function initProblem(cluster: Cluster, stderr: string): string {
  if (/No space left|ENOSPC/i.test(stderr))
    return `the disk of ${cluster.directory} is full: free about 200 MB`;
  return `PostgreSQL could not be set up in ${cluster.directory}: ${stderr.trim().split('\n').slice(-3).join(' ')}`;
}

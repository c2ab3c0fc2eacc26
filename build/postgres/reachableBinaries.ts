import { constants } from 'node:fs';
import { access, cp, mkdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { cacheDirectory } from '../common/paths';
import { run } from '../common/run';
import { SetupError } from '../common/setupError';
import { postgresBinaries } from './postgresBinaries';
import type { PostgresBinaries } from './postgresBinaries';
import type { PostgresAccount } from './postgresAccount';

const works = async (binaries: PostgresBinaries, account: PostgresAccount): Promise<boolean> =>
  (await run(binaries.postgres, ['--version'], { ...account, cwd: path.parse(binaries.postgres).root }))
    .code === 0;

/** The programs, copied to a place that the account can enter when the project stands in a closed folder (root's home). */
export async function reachableBinaries(account: PostgresAccount): Promise<PostgresBinaries> {
  const own = await postgresBinaries();
  if (await works(own, account)) return own;
  const native = path.resolve(path.dirname(own.postgres), '..');
  const version = /[\d.]+/.exec((await run(own.postgres, ['--version'])).stdout)?.[0] ?? 'unknown';
  const places = ['/var/cache/giao-ban', cacheDirectory()];
  for (const place of places) {
    const copy = path.join(place, `postgres-${version}`);
    const moved: PostgresBinaries = {
      postgres: path.join(copy, 'bin', path.basename(own.postgres)),
      initdb: path.join(copy, 'bin', path.basename(own.initdb)),
      pg_ctl: path.join(copy, 'bin', path.basename(own.pg_ctl)),
    };
    if (!(await exists(moved.postgres))) await copyTree(native, copy);
    if (await works(moved, account)) return moved;
  }
  throw new SetupError(`PostgreSQL at ${own.postgres} cannot be run: check the rights on this folder`);
}

const exists = (file: string): Promise<boolean> =>
  access(file, constants.X_OK).then(
    () => true,
    () => false,
  );

async function copyTree(from: string, to: string): Promise<void> {
  const half = `${to}.${process.pid}`;
  await mkdir(path.dirname(to), { recursive: true, mode: 0o755 });
  await cp(from, half, { recursive: true, verbatimSymlinks: true });
  await rm(to, { recursive: true, force: true });
  await rename(half, to);
}

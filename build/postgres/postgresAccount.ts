import { run } from '../common/run';
import { SetupError } from '../common/setupError';

/** The account a PostgreSQL runs under; empty: our own. */
export type PostgresAccount = { readonly uid: number; readonly gid: number } | Record<string, never>;

async function look(name: string): Promise<PostgresAccount | undefined> {
  const [uid, gid] = await Promise.all([run('id', ['-u', name]), run('id', ['-g', name])]);
  return uid.code === 0 && gid.code === 0 ? { uid: Number(uid.stdout), gid: Number(gid.stdout) } : undefined;
}

/** PostgreSQL refuses to run as root: root hands it to the account `postgres`, made as a system account when missing. */
export async function postgresAccount(): Promise<PostgresAccount> {
  if (process.getuid?.() !== 0) return {};
  const found = await look('postgres');
  if (found) return found;
  await run('useradd', [
    '--system',
    '--user-group',
    '--no-create-home',
    '--shell',
    '/usr/sbin/nologin',
    'postgres',
  ]);
  const made = await look('postgres');
  if (made) return made;
  throw new SetupError(
    'PostgreSQL does not run as root and no account "postgres" could be made: run as another user',
  );
}

import { homedir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of package.json. */
export const rootDirectory = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..');

const isRoot = (): boolean => process.getuid?.() === 0;

/** Where things that can be fetched again are kept: GIAO_BAN_CACHE, or the platform's place for caches. */
export function cacheDirectory(env: NodeJS.ProcessEnv = process.env): string {
  if (env['GIAO_BAN_CACHE']) return path.resolve(env['GIAO_BAN_CACHE']);
  if (env['XDG_CACHE_HOME']) return path.join(env['XDG_CACHE_HOME'], 'giao-ban');
  if (process.platform === 'win32' && env['LOCALAPPDATA'])
    return path.join(env['LOCALAPPDATA'], 'giao-ban', 'Cache');
  if (process.platform === 'darwin') return path.join(homedir(), 'Library', 'Caches', 'giao-ban');
  return path.join(homedir(), '.cache', 'giao-ban');
}

/** Where data that must last is kept: GIAO_BAN_DATA, or the platform's place for an application's data. */
export function dataDirectory(env: NodeJS.ProcessEnv = process.env): string {
  if (env['GIAO_BAN_DATA']) return path.resolve(env['GIAO_BAN_DATA']);
  if (process.platform === 'win32' && env['LOCALAPPDATA']) return path.join(env['LOCALAPPDATA'], 'giao-ban');
  if (process.platform === 'darwin')
    return path.join(homedir(), 'Library', 'Application Support', 'giao-ban');
  // PostgreSQL refuses to run as root, and the account it runs under cannot enter root's home.
  if (isRoot()) return '/var/lib/giao-ban';
  return path.join(env['XDG_DATA_HOME'] || path.join(homedir(), '.local', 'share'), 'giao-ban');
}

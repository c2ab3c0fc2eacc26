import path from 'node:path';
import { dataDirectory } from '../common/paths';

/** What a server of ours is told; whatever the environment already says stands. */
export function serverEnvironment(
  databaseUrl: string,
  env: NodeJS.ProcessEnv = process.env,
): NodeJS.ProcessEnv {
  return {
    GIAO_BAN_BLOBS: path.join(dataDirectory(env), 'blobs'),
    ...env,
    DATABASE_URL: databaseUrl,
  };
}

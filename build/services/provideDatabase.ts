import path from 'node:path';
import { dataDirectory } from '../common/paths';
import { say } from '../common/say';
import { startEmbeddedPostgres } from '../database';

/** The PostgreSQL of this start: the one DATABASE_URL names, or ours in the data folder. */
export async function provideDatabase(env: NodeJS.ProcessEnv = process.env): Promise<string> {
  const given = env['DATABASE_URL'];
  if (given) {
    say('PostgreSQL', 'the one of DATABASE_URL');
    return given;
  }
  return (await startEmbeddedPostgres({ directory: path.join(dataDirectory(env), 'postgres') })).url;
}

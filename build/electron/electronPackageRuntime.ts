import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathExists } from '../common/pathExists';
import { downloadElectron } from './downloadElectron';
import { executableIn, versionIn } from './electronRuntime';
import type { ElectronRuntime } from './electronRuntime';

/** Where the electron package is and what is known of earlier tries. */
export interface ElectronPackageSearch {
  readonly electronPackage: string;
  readonly cache: string;
  readonly env: NodeJS.ProcessEnv;
  readonly tell: (text: string) => void;
  /** Skip the download for a day after it failed: a second start must take seconds. */
  readonly rememberFailure: boolean;
}

const day = 24 * 60 * 60 * 1000;

/** The Electron that the electron package has downloaded or can download now; nothing when it cannot. */
export async function electronPackageRuntime(
  search: ElectronPackageSearch,
): Promise<ElectronRuntime | undefined> {
  const { electronPackage, tell } = search;
  const manifest = path.join(electronPackage, 'package.json');
  if (!(await pathExists(manifest))) return undefined;
  const { version } = JSON.parse(await readFile(manifest, 'utf8')) as { version: string };
  const installed = await installedIn(electronPackage, version);
  if (installed) return installed;
  const failures = path.join(search.cache, 'electron-download-failed.json');
  if (search.rememberFailure && (await failedLately(failures, version))) {
    tell(`download of ${version} failed less than a day ago, skipped (remove ${failures} to try again)`);
    return undefined;
  }
  tell(`downloading ${version} from its release host ...`);
  const problem = await downloadElectron(electronPackage, search.env);
  const fetched = problem === undefined ? await installedIn(electronPackage, version) : undefined;
  if (fetched) {
    await rm(failures, { force: true });
    return fetched;
  }
  tell(`download failed: ${problem ?? 'nothing arrived'}`);
  await mkdir(search.cache, { recursive: true });
  await writeFile(failures, `${JSON.stringify({ version, at: new Date().toISOString() })}\n`);
  return undefined;
}

async function installedIn(electronPackage: string, version: string): Promise<ElectronRuntime | undefined> {
  const dist = path.join(electronPackage, 'dist');
  const executable = executableIn(dist);
  if (!(await pathExists(executable)) || (await versionIn(dist)) !== version) return undefined;
  return { executable, dist, source: 'electron-package', version };
}

async function failedLately(file: string, version: string): Promise<boolean> {
  if (!(await pathExists(file))) return false;
  const noted = JSON.parse(await readFile(file, 'utf8')) as { version?: string; at?: string };
  const age = Date.now() - Date.parse(noted.at ?? '');
  return noted.version === version && age >= 0 && age < day;
}

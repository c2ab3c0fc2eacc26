import path from 'node:path';
import { rootDirectory } from '../common/paths';
import { runInherited } from '../common/runInherited';
import type { ElectronRuntime } from '../runtime';

const system: Readonly<Record<string, string>> = { linux: '--linux', win32: '--win', darwin: '--mac' };

/**
 * Packages what is in out/ for this platform by electron-builder.yml.
 * @param target e.g. `dir`, `AppImage`, `nsis`
 * @param output folder for what is made
 * @returns the exit code of electron-builder
 */
export function packageApp(target: string, runtime: ElectronRuntime, output: string): Promise<number> {
  const builder = path.join(rootDirectory, 'node_modules', 'electron-builder', 'cli.js');
  // Without these electron-builder takes the version pinned in package.json and looks for its files.
  const given =
    runtime.source === 'electron-package'
      ? []
      : [`-c.electronDist=${runtime.dist}`, `-c.electronVersion=${runtime.version}`];
  const flags = ['--publish=never', `-c.directories.output=${output}`, ...given];
  return runInherited(process.execPath, [builder, system[process.platform] ?? '--linux', target, ...flags]);
}

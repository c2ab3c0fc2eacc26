import { createHash } from 'node:crypto';
import { copyFile, link, mkdir, mkdtemp, readdir, rename, rm, symlink } from 'node:fs/promises';
import path from 'node:path';
import { cacheDirectory } from '../common/paths';
import { pathExists } from '../common/pathExists';
import { executableIn } from './electronRuntime';
import type { ElectronRuntime } from './electronRuntime';
import { findElectronRuntime } from './findElectronRuntime';

/** An Electron that starts one application: `spawn(executable, [...args, ...yours])`. */
export interface PreparedRuntime {
  readonly executable: string;
  readonly args: readonly string[];
  readonly runtime: ElectronRuntime;
}

/**
 * Makes a runtime start the application in `appDir` (the folder of its package.json). An Electron with its
 * default_app.asar takes the folder as an argument. One without gets a tree of its own per application, made of hard
 * links, in which resources/app is a link to it: several checkouts do not disturb each other.
 */
export async function prepareRuntime(options: {
  readonly appDir: string;
  readonly runtime?: ElectronRuntime;
  readonly cache?: string;
}): Promise<PreparedRuntime> {
  const runtime = options.runtime ?? (await findElectronRuntime());
  const appDir = path.resolve(options.appDir);
  const resources =
    process.platform === 'darwin'
      ? path.join(runtime.dist, 'Electron.app', 'Contents', 'Resources')
      : path.join(runtime.dist, 'resources');
  if (await pathExists(path.join(resources, 'default_app.asar'))) {
    return { executable: runtime.executable, args: [appDir], runtime };
  }
  const key = createHash('sha256')
    .update(`${runtime.dist}\n${runtime.version}\n${appDir}`)
    .digest('hex')
    .slice(0, 16);
  const trees = path.join(options.cache ?? cacheDirectory(), 'runtimes');
  const tree = path.join(trees, key);
  if (!(await pathExists(executableIn(tree)))) await growTree(runtime.dist, appDir, trees, tree);
  return { executable: executableIn(tree), args: [], runtime };
}

async function growTree(dist: string, appDir: string, trees: string, tree: string): Promise<void> {
  await mkdir(trees, { recursive: true });
  const half = await mkdtemp(path.join(trees, 'half-'));
  try {
    await linkFiles(dist, half);
    await mkdir(path.join(half, 'resources'), { recursive: true });
    await symlink(appDir, path.join(half, 'resources', 'app'), 'dir');
    await rename(half, tree);
  } catch (error) {
    await rm(half, { recursive: true, force: true });
    // A parallel start may have been first, and its tree is the same.
    if (!(await pathExists(executableIn(tree)))) throw error;
  }
}

/** Hard links, because Electron finds its resources beside the real place of its executable: a symlink would not do. */
async function linkFiles(from: string, to: string): Promise<void> {
  for (const entry of await readdir(from, { withFileTypes: true })) {
    const source = path.join(from, entry.name);
    const target = path.join(to, entry.name);
    if (entry.isDirectory()) {
      await mkdir(target, { recursive: true });
      await linkFiles(source, target);
    } else {
      await link(source, target).catch(() => copyFile(source, target));
    }
  }
}

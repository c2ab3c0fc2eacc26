import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { rootDirectory } from '../common/paths';
import { pathExists } from '../common/pathExists';
import { say, skipped } from '../common/say';
import { copyFonts } from './copyFonts';
import { serverBundle } from './serverBundle';
import { sourceHash } from './sourceHash';

/** Everything that decides what comes out. */
const sources = [
  'main',
  'renderer',
  'server',
  'shared',
  'build/app',
  'electron.vite.config.ts',
  'package.json',
  'package-lock.json',
  'tsconfig.base.json',
];

/** What must be there for a stamp to be believed. */
const results = [
  'out/main/index.js',
  'out/preload/index.cjs',
  'out/renderer/index.html',
  'out/server/index.js',
];

/** Builds the app and the server into out/ when a source changed since the last build. Returns whether it did. */
export async function buildApp(root: string = rootDirectory): Promise<boolean> {
  const stampFile = path.join(root, 'out', '.built-from');
  const wanted = await sourceHash(root, sources);
  const there = await Promise.all(results.map((file) => pathExists(path.join(root, file))));
  if (there.every(Boolean) && (await readFile(stampFile, 'utf8').catch(() => '')) === wanted) {
    say('app', `out/ ${skipped}`);
    return false;
  }
  const begun = Date.now();
  // Without a stamp a build that is stopped half-way is done again.
  await rm(stampFile, { force: true });
  const { build } = await import('electron-vite');
  await build({ root, configFile: path.join(root, 'electron.vite.config.ts'), logLevel: 'warn' });
  await serverBundle(root, path.join(root, 'out', 'server'));
  await copyFonts(root, path.join(root, 'out', 'fonts'));
  await mkdir(path.dirname(stampFile), { recursive: true });
  await writeFile(stampFile, wanted);
  say('app', `built into out/ in ${((Date.now() - begun) / 1000).toFixed(1)} s`);
  return true;
}

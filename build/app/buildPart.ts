import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathExists } from '../common/pathExists';
import { say, skipped } from '../common/say';
import { sourceHash } from './sourceHash';

/** A part of out/ that is built by itself. */
export interface Part {
  readonly name: string;
  /** Files and folders that decide what comes out, besides the packages and build/app. */
  readonly sources: readonly string[];
  /** Files that must be there for the stamp to be believed. */
  readonly results: readonly string[];
  readonly build: (root: string) => Promise<void>;
}

const always = ['shared', 'build/app', 'package.json', 'package-lock.json', 'tsconfig.base.json'];

/** Builds a part when a source changed since its last build, and says so. Returns whether it did. */
export async function buildPart(part: Part, root: string): Promise<boolean> {
  const stampFile = path.join(root, 'out', `.${part.name}-built-from`);
  const wanted = await sourceHash(root, [...always, ...part.sources]);
  const there = await Promise.all(part.results.map((file) => pathExists(path.join(root, file))));
  if (there.every(Boolean) && (await readFile(stampFile, 'utf8').catch(() => '')) === wanted) {
    say(part.name, `built before, ${skipped}`);
    return false;
  }
  const begun = Date.now();
  // Without a stamp a build that is stopped half-way is done again.
  await rm(stampFile, { force: true });
  await part.build(root);
  await mkdir(path.dirname(stampFile), { recursive: true });
  await writeFile(stampFile, wanted);
  say(part.name, `built into out/ in ${((Date.now() - begun) / 1000).toFixed(1)} s`);
  return true;
}

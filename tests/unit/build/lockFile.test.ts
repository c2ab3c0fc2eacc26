import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { rootDirectory } from '#build/common/paths';

interface Entry {
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

it('locks the native packages of every system, so that a clean clone installs on each of them', async () => {
  const text = await readFile(path.join(rootDirectory, 'package-lock.json'), 'utf8');
  const { packages } = JSON.parse(text) as { packages: Readonly<Record<string, Entry>> };
  const missing = Object.entries(packages).flatMap(([place, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter(
        (name) => !(`node_modules/${name}` in packages) && !(`${place}/node_modules/${name}` in packages),
      )
      .map((name) => `${place} needs ${name}`),
  );
  // npm leaves out what a registry lacks, and then refuses its own lock file: choose versions that are all there.
  expect(missing).toEqual([]);
});

import { readFile, symlink } from 'node:fs/promises';
import path from 'node:path';

interface Link {
  /** The file, relative to the package. */
  readonly source: string;
  /** The link to it, relative to the package. */
  readonly target: string;
}

/**
 * Makes the links between PostgreSQL's shared libraries, which an npm package cannot hold. The package does it in its
 * install script, but installations without scripts are common and become npm's default.
 */
export async function linkLibraries(packageDirectory: string): Promise<void> {
  const list = path.join(packageDirectory, 'native', 'pg-symlinks.json');
  const text = await readFile(list, 'utf8').catch(() => '[]');
  for (const { source, target } of JSON.parse(text) as readonly Link[]) {
    const link = path.join(packageDirectory, target);
    const to = path.relative(path.dirname(link), path.join(packageDirectory, source));
    await symlink(to, link).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    });
  }
}

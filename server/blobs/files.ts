import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, rename, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';

/** Files by the SHA-256 of their bytes, below one directory. */
export interface BlobFiles {
  readonly uploads: string;
  readonly root: string;
  /** The path of a blob below `root`. */
  readonly nameOf: (sha256: string) => string;
  readonly has: (sha256: string) => Promise<boolean>;
  /** Moves a finished upload to its place; false when its bytes are not what was announced. */
  readonly adopt: (path: string, sha256: string) => Promise<boolean>;
}

async function hashFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}

/** Makes a file or a directory entry survive a power cut; directories cannot be opened on Windows. */
async function sync(path: string, flags: 'r' | 'r+'): Promise<void> {
  if (flags === 'r' && process.platform === 'win32') return;
  const handle = await open(path, flags);
  await handle.sync().finally(() => handle.close());
}

export async function openBlobFiles(directory: string): Promise<BlobFiles> {
  const uploads = join(directory, 'uploads');
  const root = join(directory, 'files');
  await mkdir(uploads, { recursive: true });
  await mkdir(root, { recursive: true });
  const nameOf = (sha256: string): string => join(sha256.slice(0, 2), sha256);

  return {
    uploads,
    root,
    nameOf,
    async has(sha256) {
      const found = await stat(join(root, nameOf(sha256))).catch((error: NodeJS.ErrnoException) => {
        if (error.code === 'ENOENT') return null;
        throw error;
      });
      return found !== null;
    },
    async adopt(path, sha256) {
      if ((await hashFile(path)) !== sha256) return false;
      const target = join(root, nameOf(sha256));
      await mkdir(dirname(target), { recursive: true });
      await sync(path, 'r+');
      await rename(path, target);
      await sync(dirname(target), 'r');
      return true;
    },
  };
}

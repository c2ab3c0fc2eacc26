import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes } from 'node:crypto';
import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { writeAtomic } from './writeAtomic';

/** Files of one replica: encrypted, named by the SHA-256 of their plain bytes, and a list of those still to be sent. */
export interface BlobStore {
  /** Keeps the bytes (file first, then the note that they are to be sent) and answers their SHA-256 in hex. */
  readonly add: (bytes: Uint8Array) => Promise<string>;
  /** The plain bytes, or null when they are not on this machine. */
  readonly read: (sha256: string) => Promise<Buffer | null>;
  /** Keeps bytes that came from the server. */
  readonly keep: (bytes: Uint8Array) => Promise<string>;
  readonly unsent: () => Promise<readonly string[]>;
  readonly confirmed: (sha256: string) => Promise<void>;
}

export const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

const hex = /^[0-9a-f]{64}$/u;

/** AES-256-GCM with a key of its own for every file, derived (HKDF) from the replica's key and the file's hash. */
export function createBlobStore(directory: string, key: Uint8Array): BlobStore {
  const path = (sha256: string): string => {
    if (!hex.test(sha256)) throw new RangeError('Not a SHA-256');
    return join(directory, sha256.slice(0, 2), sha256);
  };
  const outbox = join(directory, 'outbox');
  const keyOf = (sha256: string): Uint8Array =>
    new Uint8Array(hkdfSync('sha256', key, Buffer.from(sha256, 'hex'), 'giao-ban blob', 32));

  async function keep(bytes: Uint8Array): Promise<string> {
    const sha256 = sha256Of(bytes);
    const iv = randomBytes(12);
    const cipher = createCipheriv('aes-256-gcm', keyOf(sha256), iv);
    const sealed = Buffer.concat([cipher.update(bytes), cipher.final()]);
    await writeAtomic(path(sha256), Buffer.concat([iv, cipher.getAuthTag(), sealed]));
    return sha256;
  }

  return {
    keep,
    async add(bytes) {
      const sha256 = await keep(bytes);
      await writeAtomic(join(outbox, sha256), '');
      return sha256;
    },
    async read(sha256) {
      let file: Buffer;
      try {
        file = await readFile(path(sha256));
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
        throw error;
      }
      const decipher = createDecipheriv('aes-256-gcm', keyOf(sha256), file.subarray(0, 12));
      decipher.setAuthTag(file.subarray(12, 28));
      return Buffer.concat([decipher.update(file.subarray(28)), decipher.final()]);
    },
    async unsent() {
      await mkdir(outbox, { recursive: true });
      return (await readdir(outbox)).filter((name) => hex.test(name));
    },
    async confirmed(sha256) {
      await rm(join(outbox, sha256), { force: true });
    },
  };
}

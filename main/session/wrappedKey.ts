import { createCipheriv, createDecipheriv, randomBytes, scrypt } from 'node:crypto';
import { z } from 'zod';

/** A key wrapped by a password: scrypt parameters, salt, and AES-256-GCM of the 32 bytes. Base64 throughout. */
export const wrappedKey = z.strictObject({
  salt: z.string(),
  cost: z.int(),
  iv: z.string(),
  sealed: z.string(),
  tag: z.string(),
});

export type WrappedKey = Readonly<z.infer<typeof wrappedKey>>;

/** N = 2^15, r = 8, p = 1: about 0.1 s and 32 MiB on an office desktop (OWASP's scrypt floor for N·r·p). */
const cost = 2 ** 15;

function derive(password: string, salt: Buffer, n: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    scrypt(
      password.normalize('NFC'),
      salt,
      32,
      { N: n, r: 8, p: 1, maxmem: 128 * n * 8 * 2 },
      (error, key) => (error ? reject(error) : resolve(key)),
    );
  });
}

/** Seals bytes with AES-256-GCM. */
export function seal(key: Uint8Array, plain: Uint8Array): { iv: string; sealed: string; tag: string } {
  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, iv);
  const sealed = Buffer.concat([cipher.update(plain), cipher.final()]);
  return {
    iv: iv.toString('base64'),
    sealed: sealed.toString('base64'),
    tag: cipher.getAuthTag().toString('base64'),
  };
}

/** Opens what `seal` made; null when the key is not the one, or a byte was changed. */
export function unseal(key: Uint8Array, box: { iv: string; sealed: string; tag: string }): Buffer | null {
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, Buffer.from(box.iv, 'base64'));
    decipher.setAuthTag(Buffer.from(box.tag, 'base64'));
    return Buffer.concat([decipher.update(Buffer.from(box.sealed, 'base64')), decipher.final()]);
  } catch {
    // GCM says only "not authentic": a wrong password and a changed byte look the same, on purpose.
    return null;
  }
}

/** Wraps the replica's key with a password. */
export async function wrapKey(key: Uint8Array, password: string): Promise<WrappedKey> {
  const salt = randomBytes(16);
  return { salt: salt.toString('base64'), cost, ...seal(await derive(password, salt, cost), key) };
}

/** The replica's key, or null when the password is not the one. */
export async function unwrapKey(wrapped: WrappedKey, password: string): Promise<Buffer | null> {
  return unseal(await derive(password, Buffer.from(wrapped.salt, 'base64'), wrapped.cost), wrapped);
}

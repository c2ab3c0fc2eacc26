import type { SignatureBlock } from '../model';

/** A signature over a post, to be signed by hand. */
export function signatureOf(post: string, name: string | null): SignatureBlock {
  return { capacity: { kind: 'own', post }, name };
}

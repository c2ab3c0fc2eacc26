import { hkdfSync } from 'node:crypto';

/** The key of a person's drafts, derived (HKDF) from the key of their replica: neither opens the other. */
export function draftKeyOf(replicaKey: Uint8Array): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', replicaKey, '', 'giao-ban drafts', 32));
}

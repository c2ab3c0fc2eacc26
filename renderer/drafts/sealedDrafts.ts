import { bridge } from '../app/bridge';
import type { DraftStore } from './draftStore';

interface Sealed {
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly bytes: ArrayBuffer;
}

const isSealed = (content: unknown): content is Sealed =>
  typeof content === 'object' && content !== null && 'iv' in content && 'bytes' in content;

/** Gives the key of a person's drafts; it comes from their replica's key and lives only in memory. */
export type DraftKeySource = () => Promise<CryptoKey>;

/** The key of whoever is signed in now. @throws Error when nobody is */
export const sessionDraftKey: DraftKeySource = async () => {
  const result = await bridge.call('drafts.key', undefined);
  if (!result.ok) throw new Error(result.problem.code);
  return crypto.subtle.importKey('raw', new Uint8Array(result.value.key), 'AES-GCM', false, [
    'encrypt',
    'decrypt',
  ]);
};

/** A store of drafts whose content is on the disk only as AES-256-GCM: a stolen laptop shows no half-typed form. */
export function sealedDrafts(store: DraftStore, source: DraftKeySource): DraftStore {
  let key: Promise<CryptoKey> | null = null;
  const keyNow = (): Promise<CryptoKey> => (key ??= source());
  return {
    remove: store.remove,
    async write(draft) {
      const iv = crypto.getRandomValues(new Uint8Array(12));
      const plain = new TextEncoder().encode(JSON.stringify(draft.content));
      const bytes = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, await keyNow(), plain);
      await store.write({ ...draft, content: { iv, bytes } satisfies Sealed });
    },
    async read(draftKey) {
      const found = await store.read(draftKey);
      if (!found || !isSealed(found.content)) return null;
      const { iv, bytes } = found.content;
      const plain = await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, await keyNow(), bytes);
      return { ...found, content: JSON.parse(new TextDecoder().decode(plain)) as unknown };
    },
  };
}

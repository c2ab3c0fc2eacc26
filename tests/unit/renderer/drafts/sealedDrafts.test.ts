import { describe, expect, it } from 'vitest';
import { sealedDrafts } from '../../../../renderer/drafts/sealedDrafts';
import type { DraftStore, StoredDraft } from '../../../../renderer/drafts/draftStore';

const newKey = (): Promise<CryptoKey> =>
  crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);

function memoryStore(): { readonly store: DraftStore; readonly rows: Map<string, StoredDraft> } {
  const rows = new Map<string, StoredDraft>();
  return {
    rows,
    store: {
      read: (key) => Promise.resolve(rows.get(key) ?? null),
      write: (draft) => Promise.resolve(void rows.set(draft.key, draft)),
      remove: (key) => Promise.resolve(void rows.delete(key)),
    },
  };
}

const draft: StoredDraft = {
  key: 'p|visit|v1|1',
  content: { diaChi: 'Số 270 đường Ngọc Lâm' },
  at: '2019-01-28T07:05:00Z',
};

describe('sealedDrafts', () => {
  it('gives back what was written, and leaves none of its words on the disk', async () => {
    const { store, rows } = memoryStore();
    const key = await newKey();
    const sealed = sealedDrafts(store, () => Promise.resolve(key));
    await sealed.write(draft);
    expect(await sealed.read(draft.key)).toEqual(draft);
    const { iv, bytes } = rows.get(draft.key)?.content as { iv: Uint8Array; bytes: ArrayBuffer };
    const disk =
      Buffer.concat([iv, Buffer.from(bytes)]).toString('utf8') + JSON.stringify([...rows.values()]);
    expect(disk).not.toContain('Ngọc Lâm');
    expect(disk).not.toContain('diaChi');
  });

  it('never uses one nonce twice, and is closed to another key', async () => {
    const { store, rows } = memoryStore();
    const [key, other] = [await newKey(), await newKey()];
    const sealed = sealedDrafts(store, () => Promise.resolve(key));
    await sealed.write(draft);
    const first = rows.get(draft.key)?.content as { iv: Uint8Array };
    await sealed.write(draft);
    const second = rows.get(draft.key)?.content as { iv: Uint8Array };
    expect(Buffer.from(first.iv).equals(Buffer.from(second.iv))).toBe(false);
    await expect(sealedDrafts(store, () => Promise.resolve(other)).read(draft.key)).rejects.toThrow();
  });
});

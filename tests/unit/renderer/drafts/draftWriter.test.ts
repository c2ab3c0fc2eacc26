import { describe, expect, it } from 'vitest';
import { createDraftWriter } from '../../../../renderer/drafts/draftWriter';
import type { DraftStore, StoredDraft } from '../../../../renderer/drafts/draftStore';

/** A disk that finishes a write only when told to, and keeps the order in which it was asked. */
function slowStore() {
  const held = new Map<string, StoredDraft>();
  const asked: string[] = [];
  const waiting: (() => void)[] = [];
  const later = (what: string, effect: () => void): Promise<void> =>
    new Promise((resolve) => {
      asked.push(what);
      waiting.push(() => {
        effect();
        resolve();
      });
    });
  const store: DraftStore = {
    read: (key) => Promise.resolve(held.get(key) ?? null),
    write: (draft) => later(String(draft.content), () => held.set(draft.key, draft)),
    remove: (key) => later('remove', () => held.delete(key)),
  };
  return { store, held, asked, waiting };
}

const now = (): string => '2019-01-28T07:05:00.000Z';
const ignore = (): void => undefined;

async function drain(waiting: (() => void)[], done: () => boolean): Promise<void> {
  await expect
    .poll(() => {
      waiting.shift()?.();
      return done();
    })
    .toBe(true);
}

describe('the writer of a draft', () => {
  it('skips what is overtaken while the disk is busy, never the last', async () => {
    const { store, held, asked, waiting } = slowStore();
    const writer = createDraftWriter(store, 'k', now, ignore);
    for (const letter of ['a', 'ab', 'abc', 'abcd']) writer.keep(letter);
    await drain(waiting, () => held.get('k')?.content === 'abcd');
    expect(asked).toEqual(['a', 'abcd']);
    expect(held.get('k')?.at).toBe(now());
  });

  it('removes after everything before it', async () => {
    const { store, held, waiting } = slowStore();
    const writer = createDraftWriter(store, 'k', now, ignore);
    writer.keep('a');
    writer.keep('ab');
    let removed = false;
    void writer.remove().then(() => {
      removed = true;
    });
    await drain(waiting, () => removed);
    expect(held.has('k')).toBe(false);
  });

  it('keeps again what is typed after the removal', async () => {
    const { store, held, waiting } = slowStore();
    const writer = createDraftWriter(store, 'k', now, ignore);
    void writer.remove();
    writer.keep('b');
    await drain(waiting, () => held.get('k')?.content === 'b');
  });

  it('says when the disk fails and goes on with the next change', async () => {
    const told: boolean[] = [];
    let broken = true;
    const store: DraftStore = {
      read: () => Promise.resolve(null),
      write: () => (broken ? Promise.reject(new Error('QuotaExceededError')) : Promise.resolve()),
      remove: () => Promise.resolve(),
    };
    const writer = createDraftWriter(store, 'k', now, (isFailing) => told.push(isFailing));
    writer.keep('a');
    await expect.poll(() => told).toEqual([true]);
    broken = false;
    writer.keep('ab');
    await expect.poll(() => told).toEqual([true, false]);
  });
});

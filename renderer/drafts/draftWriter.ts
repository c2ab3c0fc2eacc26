import type { DraftStore } from './draftStore';

export interface DraftWriter {
  /** Keeps the newest content; what is overtaken while the disk is busy is skipped, the last never is. */
  readonly keep: (content: unknown) => void;
  /** Removes the draft after everything before it; settles when the disk has it. */
  readonly remove: () => Promise<void>;
}

/** Writes the draft of one form in order, one at a time. `failed` is told true when a write fails, false when one works. */
export function createDraftWriter(
  store: DraftStore,
  key: string,
  now: () => string,
  failed: (isFailing: boolean) => void,
): DraftWriter {
  let wanted: { readonly content: unknown } | 'remove' | null = null;
  let running: Promise<void> | null = null;

  async function run(): Promise<void> {
    while (wanted) {
      const next = wanted;
      wanted = null;
      try {
        await (next === 'remove'
          ? store.remove(key)
          : store.write({ key, content: next.content, at: now() }));
        failed(false);
      } catch {
        // The person is told that the draft is not safe; the next change tries again.
        failed(true);
      }
    }
  }

  function kick(): Promise<void> {
    running ??= run().finally(() => {
      running = null;
    });
    return running;
  }

  return {
    keep: (content) => {
      wanted = { content };
      void kick();
    },
    remove: () => {
      wanted = 'remove';
      return kick();
    },
  };
}

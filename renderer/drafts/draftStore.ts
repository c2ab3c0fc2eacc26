import { Dexie } from 'dexie';
import type { EntityTable } from 'dexie';

/** A form that is not a record yet, as it stood at the last change. */
export interface StoredDraft {
  /** person|form|record|version: a draft is never offered to another person, record or version of the form. */
  readonly key: string;
  readonly content: unknown;
  /** Instant of the last change. */
  readonly at: string;
}

/** Where drafts are kept. */
export interface DraftStore {
  readonly read: (key: string) => Promise<StoredDraft | null>;
  readonly write: (draft: StoredDraft) => Promise<void>;
  readonly remove: (key: string) => Promise<void>;
}

type Tables = Dexie & { readonly drafts: EntityTable<StoredDraft, 'key'> };

/** Drafts in IndexedDB; `strict` waits for the disk, so that a flat battery loses nothing that was confirmed. */
export function openDraftStore(name = 'giao-ban-drafts'): DraftStore {
  const database = new Dexie(name, { chromeTransactionDurability: 'strict' }) as Tables;
  database.version(1).stores({ drafts: 'key' });
  return {
    read: async (key) => (await database.drafts.get(key)) ?? null,
    write: async (draft) => {
      await database.drafts.put(draft);
    },
    remove: (key) => database.drafts.delete(key),
  };
}

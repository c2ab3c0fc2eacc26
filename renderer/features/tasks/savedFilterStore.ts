import { Dexie } from 'dexie';
import type { EntityTable } from 'dexie';

/** A filter of a person under a name; `search` is the search part of the address. */
export interface SavedFilter {
  /** person|name: saving under the same name replaces. */
  readonly key: string;
  readonly personId: string;
  readonly name: string;
  readonly search: string;
}

type Tables = Dexie & { readonly filters: EntityTable<SavedFilter, 'key'> };

const database = new Dexie('giao-ban-filters') as Tables;
database.version(1).stores({ filters: 'key, personId' });

/** Filters a person keeps on this machine. */
export const savedFilterStore = {
  list: (personId: string): Promise<SavedFilter[]> =>
    database.filters.where('personId').equals(personId).sortBy('name'),
  save: async (personId: string, name: string, search: string): Promise<void> => {
    await database.filters.put({ key: `${personId}|${name}`, personId, name, search });
  },
  remove: (key: string): Promise<void> => database.filters.delete(key),
};

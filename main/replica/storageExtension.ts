import { aggregates } from './aggregates';
import { catalogue } from '#shared/domain/catalogue';
import { fold } from '#shared/text/fold';
import type { RecordKind } from '#shared/domain/kinds';
import type { StorageExtension } from './storage';

/** The fields of a kind's data whose text people search for; a kind that is not named here is not searched. */
const searched: Partial<Readonly<Record<RecordKind, readonly string[]>>> = {
  task: ['code', 'title', 'deliverable'],
  meeting: ['title', 'noticeNumber', 'place'],
  finding: ['text', 'remedy'],
  visit: ['facility', 'remark'],
};

/** What the app adds to the storage in its worker: which text is searched and how it is folded, and the counts by SQL. */
export const storageExtension: StorageExtension = {
  aggregates,
  fold,
  searchVersion: '1',
  searchText: (collection, document) => {
    const kind = document['kind'];
    if (collection !== 'records' || typeof kind !== 'string' || !(kind in catalogue)) return null;
    const fields = searched[kind as RecordKind];
    const data = document['data'] as Readonly<Record<string, unknown>> | undefined;
    if (!fields || !data) return null;
    return fields
      .map((field) => data[field])
      .filter((text) => typeof text === 'string')
      .join(' ');
  },
};

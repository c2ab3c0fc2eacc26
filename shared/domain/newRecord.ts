import { v7 } from 'uuid';
import { catalogue } from './catalogue';
import { columnsOf } from './validate';
import type { DataOf } from './catalogue';
import type { RecordKind } from './kinds';
import type { Writable } from './envelope';

/** A fresh id: time-ordered, made where the record is made. */
export const newId = (): string => v7();

/** Who writes, and what their machine believes the time to be. */
export interface Authorship {
  readonly orgId: string;
  readonly personId: string;
  readonly now: string;
}

/** A record of a kind from its data; the columns are filled as the kind says. */
export function newRecord<K extends RecordKind>(
  kind: K,
  data: DataOf<K>,
  author: Authorship,
  id: string = newId(),
): Writable {
  return {
    id,
    kind,
    v: catalogue[kind].version,
    orgId: author.orgId,
    ...columnsOf(kind, data),
    data: data as unknown as Record<string, unknown>,
    createdAt: author.now,
    createdBy: author.personId,
    occurredAt: author.now,
  };
}

/** The same record with other data: columns follow, `occurredAt` moves on. */
export function changedRecord<K extends RecordKind>(
  record: Writable,
  kind: K,
  data: DataOf<K>,
  now: string,
): Writable {
  return {
    ...record,
    ...columnsOf(kind, data),
    data: data as unknown as Record<string, unknown>,
    occurredAt: now,
  };
}

import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Writable } from './envelope';

const writableKeys = [
  'id',
  'kind',
  'v',
  'orgId',
  'unitId',
  'personId',
  'parentId',
  'status',
  'due',
  'at',
  'restricted',
  'data',
  'createdAt',
  'createdBy',
  'occurredAt',
] as const satisfies readonly (keyof Writable)[];

/** What an author may write of a record and nothing else: no server stamps, no storage fields. */
export function writableOf(record: Writable): Writable {
  return Object.fromEntries(writableKeys.map((key) => [key, record[key]])) as unknown as Writable;
}

/** Canonical JSON: keys in order, missing and null the same, so that both sides of the wire agree. Total. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value)
      .filter(([, inner]) => inner !== null && inner !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
      .map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`);
    return `{${entries.join(',')}}`;
  }
  return JSON.stringify(value) ?? 'null';
}

/** SHA-256 (hex) of what an author may write and whether the record is deleted: equal content, equal hash. */
export function contentHash(record: Writable, deleted: boolean): string {
  return bytesToHex(sha256(utf8ToBytes(`${deleted ? 'x' : ''}${canonical(writableOf(record))}`)));
}

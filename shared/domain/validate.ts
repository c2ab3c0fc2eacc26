import { catalogue } from './catalogue';
import { failed, ok } from '../result';
import { writableSchema } from './envelope';
import type { Columns } from './defineKind';
import type { RecordKind } from './kinds';
import type { Result } from '../result';
import type { Writable } from './envelope';

/** Deeper nesting than this is no form of ours; it only serves to overflow the stack of who reads it. */
const maxDepth = 64;

/** Text that PostgreSQL and SQLite can both keep: no NUL, no lone surrogate, at any depth (at most 64). */
export function storable(value: unknown, depth = 0): boolean {
  if (typeof value === 'string') return !/[\0\p{Surrogate}]/u.test(value);
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value !== 'object' || value === null) return true;
  if (depth >= maxDepth) return false;
  if (Array.isArray(value)) return value.every((inner) => storable(inner, depth + 1));
  return Object.entries(value).every(([key, inner]) => storable(key) && storable(inner, depth + 1));
}

/** The columns of the envelope as the kind fills them from its data. */
export function columnsOf(kind: RecordKind, data: unknown): Required<Columns> {
  const columns = catalogue[kind].columns(data);
  return {
    unitId: '',
    personId: '',
    parentId: '',
    status: '',
    due: '',
    at: '',
    restricted: false,
    ...columns,
  };
}

/** Brings the data of an older version of its kind to the present one. */
export function upgraded(record: Writable): Writable {
  const { version, upgrades } = catalogue[record.kind];
  let data = record.data;
  for (let v = record.v; v < version; v += 1) data = upgrades?.[v]?.(data) ?? data;
  return record.v < version ? { ...record, v: version, data } : record;
}

/**
 * Checks a record as an author wrote it: envelope, data of its kind, columns that say what the data say.
 * Codes: record.malformed, record.newer, record.text, record.columns.
 */
export function validate(input: unknown): Result<Writable> {
  const envelope = writableSchema.safeParse(input);
  if (!envelope.success)
    return failed('record.malformed', { where: envelope.error.issues[0]?.path.join('.') ?? '' });
  if (!storable(envelope.data)) return failed('record.text');
  if (envelope.data.v > catalogue[envelope.data.kind].version) return failed('record.newer');
  const record = upgraded(envelope.data);
  const data = catalogue[record.kind].data.safeParse(record.data);
  if (!data.success) return failed('record.malformed', { where: data.error.issues[0]?.path.join('.') ?? '' });
  const columns = columnsOf(record.kind, data.data);
  const wrong = (Object.keys(columns) as (keyof Columns)[]).find((key) => columns[key] !== record[key]);
  return wrong ? failed('record.columns', { where: wrong }) : ok(record);
}

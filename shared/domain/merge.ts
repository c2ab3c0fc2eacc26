import { canonical, writableOf } from './content';
import { columnsOf } from './validate';
import type { Writable } from './envelope';

type Json = unknown;
type Fields = Readonly<Record<string, Json>>;

const same = (a: Json, b: Json): boolean => canonical(a) === canonical(b);

export const isFields = (value: Json): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A list whose items carry ids (agenda, conclusions, attendees) is merged item by item. */
export const isItems = (value: Json): value is readonly (Fields & { readonly id: string })[] =>
  Array.isArray(value) &&
  value.every((item) => isFields(item) && typeof item['id'] === 'string' && item['id'] !== '');

/** A field of its own: a key named toString must not find the one every object inherits. */
const own = (fields: Fields, key: string): Json => (Object.hasOwn(fields, key) ? fields[key] : undefined);

interface Outcome {
  readonly value: Json;
  readonly clashes: readonly string[];
}

/** Three-way merge of one value; on a clash the server's stands and the path is named. */
function mergeValue(base: Json, mine: Json, theirs: Json, path: string): Outcome {
  if (same(mine, theirs) || same(base, mine)) return { value: theirs, clashes: [] };
  if (same(base, theirs)) return { value: mine, clashes: [] };
  if (isFields(mine) && isFields(theirs)) return mergeFields(isFields(base) ? base : {}, mine, theirs, path);
  if (isItems(mine) && isItems(theirs)) return mergeItems(isItems(base) ? base : [], mine, theirs, path);
  return { value: theirs, clashes: [path] };
}

function mergeFields(base: Fields, mine: Fields, theirs: Fields, path: string): Outcome {
  const clashes: string[] = [];
  // Entries, not assignments: a key named __proto__ must stay a key.
  const entries: [string, Json][] = [];
  for (const key of new Set([...Object.keys(theirs), ...Object.keys(mine)])) {
    const merged = mergeValue(
      own(base, key),
      own(mine, key),
      own(theirs, key),
      path ? `${path}.${key}` : key,
    );
    clashes.push(...merged.clashes);
    if (merged.value !== undefined) entries.push([key, merged.value]);
  }
  return { value: Object.fromEntries(entries), clashes };
}

function mergeItems(
  base: readonly (Fields & { readonly id: string })[],
  mine: readonly (Fields & { readonly id: string })[],
  theirs: readonly (Fields & { readonly id: string })[],
  path: string,
): Outcome {
  const by = (list: typeof mine): ReadonlyMap<string, Fields> => new Map(list.map((item) => [item.id, item]));
  const [baseById, mineById, theirsById] = [by(base), by(mine), by(theirs)];
  const clashes: string[] = [];
  const value: Json[] = [];
  const order = [
    ...theirs.map(({ id }) => id),
    ...mine.map(({ id }) => id).filter((id) => !theirsById.has(id)),
  ];
  for (const id of order) {
    const merged = mergeValue(baseById.get(id), mineById.get(id), theirsById.get(id), `${path}[${id}]`);
    // A line that one side deleted and the other changed stays: an edit outlives a deletion.
    const kept =
      merged.value ?? (merged.clashes.length > 0 ? (mineById.get(id) ?? theirsById.get(id)) : undefined);
    if (kept === undefined) continue;
    clashes.push(...(merged.value === undefined ? [] : merged.clashes));
    value.push(kept);
  }
  return { value, clashes };
}

export interface Merged {
  readonly record: Writable;
  readonly deleted: boolean;
  /** The paths in the data that both sides changed; the server's stands there, mine must be parked. */
  readonly clashes: readonly string[];
}

/** A state of a record on one side of the merge. */
export interface Side {
  readonly record: Writable;
  readonly deleted: boolean;
}

/**
 * Three-way merge of a record, field by field, from the base both sides knew (null: none). Fields changed on both
 * sides: the server's stands. Delete against edit: the edit stands. Total: it never throws.
 */
export function merge(base: Side | null, mine: Side, theirs: Side): Merged {
  try {
    if (mine.deleted) return { record: writableOf(theirs.record), deleted: theirs.deleted, clashes: [] };
    if (theirs.deleted) return { record: writableOf(mine.record), deleted: false, clashes: [] };
    const { value, clashes } = mergeFields(base?.record.data ?? {}, mine.record.data, theirs.record.data, '');
    const data = value as Writable['data'];
    const record: Writable = {
      ...writableOf(theirs.record),
      ...columnsOf(theirs.record.kind, data),
      data,
      v: Math.max(mine.record.v, theirs.record.v),
      occurredAt:
        mine.record.occurredAt > theirs.record.occurredAt ? mine.record.occurredAt : theirs.record.occurredAt,
    };
    return { record, deleted: false, clashes };
  } catch {
    // A throw here would make client and server differ for good; the whole of mine is a clash instead.
    return { record: writableOf(theirs.record), deleted: theirs.deleted, clashes: ['*'] };
  }
}

import { isFields, isItems, merge } from './merge';
import type { Side } from './merge';
import type { Writable } from './envelope';

/** What was parked, as far as putting it back needs it. */
export interface Aside {
  readonly reason: 'refused' | 'conflict';
  readonly clashes: readonly string[];
  readonly mine: Writable;
  /** What stood on the server then; null when nothing did, or nothing that may be seen. */
  readonly theirs: Writable | null;
}

const side = (record: Writable): Side => ({ record, deleted: false });

/**
 * The data of a record when its author insists on what was parked. Of a conflict only the fields that clashed are
 * taken, of a refusal only what the author had changed: the rest of the present record is the work of others.
 */
export function putBack(present: Writable, { reason, clashes, mine, theirs }: Aside): Writable['data'] {
  if (!theirs) return mine.data;
  if (reason === 'refused') return merge(side(theirs), side(present), side(mine)).record.data;
  return take(present.data, mine.data, new Set(clashes), '') as Writable['data'];
}

/** Walks as `merge` does, so that the paths are the ones it named. */
function take(present: unknown, mine: unknown, clashes: ReadonlySet<string>, path: string): unknown {
  if (clashes.has('*') || clashes.has(path)) return mine;
  if (isFields(present) && isFields(mine)) {
    const keys = [...new Set([...Object.keys(present), ...Object.keys(mine)])];
    const entries = keys.map((key): [string, unknown] => [
      key,
      take(present[key], mine[key], clashes, path ? `${path}.${key}` : key),
    ]);
    return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
  }
  if (isItems(present) && isItems(mine)) {
    const byId = new Map(mine.map((item) => [item.id, item]));
    return present.map((item) => take(item, byId.get(item.id), clashes, `${path}[${item.id}]`));
  }
  return present;
}

import type { DatabaseFile } from './databaseFile';

/** Documents as the JSON text that is stored, tombstones included, in the order of their last change. */
export interface RawPage {
  readonly documents: readonly string[];
  /** Give it as `after` to read on; the page is the last when it is shorter than asked for. */
  readonly seq: number;
}

export function rawPage(
  file: DatabaseFile,
  collection: string | undefined,
  after: number,
  limit: number,
): RawPage {
  const state = file.collectionOrOnly(collection);
  const rows = file.connection
    .statement(`SELECT _data, _seq FROM ${state.table.documents} WHERE _seq > ? ORDER BY _seq LIMIT ?`)
    .all([after, limit]);
  return { documents: rows.map((row) => String(row[0])), seq: Number(rows.at(-1)?.[1] ?? after) };
}

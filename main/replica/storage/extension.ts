import type { StoredDocument } from './columns';
import type { SqlValue } from './sqlite';

/**
 * A named, read-only query. `{collection}` in the text stands for the table of the collection that is asked about,
 * `{name}` for that of the collection `name`; its columns are the indexed fields and `_id`, `_deleted` (0 or 1), `_seq`,
 * `_lwt`, `_data` (JSON text). An absent or null field is NULL.
 */
export interface Aggregate {
  readonly sql: string;
  /** Names of the parameters in the order of the `?` of the text. */
  readonly params?: readonly string[];
}

/** What the application adds to the storage; the storage itself knows no document. */
export interface StorageExtension {
  /** The text by which a document is found, or null when it is not searched. */
  readonly searchText?: ((collection: string, document: StoredDocument) => string | null) | undefined;
  /** Makes what a person may type and what is stored alike (case, diacritics). Default: lower case without marks. */
  readonly fold?: ((text: string) => string) | undefined;
  /** Change it when `searchText` or `fold` change: the index is then built anew at the next start. */
  readonly searchVersion?: string | undefined;
  readonly aggregates?: Readonly<Record<string, Aggregate>> | undefined;
}

/** Values an aggregate takes; a list arrives as JSON text, for `json_each(?)`. */
export type AggregateParams = Readonly<
  Record<string, string | number | boolean | null | readonly (string | number)[]>
>;
export type AggregateRow = Readonly<Record<string, SqlValue>>;

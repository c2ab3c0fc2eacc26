import type { SqlRow, SqlValue } from './sqlite';
import type { StoredDocument } from './columns';

// A document that arrived as text (from another thread) is stored as that text, not stringified a second time. No
// WeakMap: a hundred thousand entries of one, waiting for a full collection, make every small one slow.
const ARRIVED_AS = new Map<object, string>();

export function rememberJson(document: object, json: string): void {
  ARRIVED_AS.set(document, json);
}

/** To be called when the document has been written. */
export function forgetJson(document: object): void {
  ARRIVED_AS.delete(document);
}

export const jsonOf = (document: object): string => ARRIVED_AS.get(document) ?? JSON.stringify(document);

export const parseDocument = (json: SqlValue | undefined): StoredDocument =>
  JSON.parse(String(json)) as StoredDocument;

/** The documents of rows whose first cell is the JSON. One parse of the joined text is quicker than many. */
export function parseDocuments(rows: readonly SqlRow[]): StoredDocument[] {
  if (rows.length === 0) return [];
  if (rows.length > 1000) return rows.map((row) => parseDocument(row[0]));
  return JSON.parse(joinJson(rows)) as StoredDocument[];
}

/** The text of an array of the documents of such rows. */
export const joinJson = (rows: readonly SqlRow[]): string =>
  `[${rows.map((row) => row[0] as string).join(',')}]`;

import type { FilledMangoQuery } from 'rxdb';
import { getQueryMatcher } from 'rxdb';
import type { CollectionState } from './collectionState';
import type { RawDocument, StoredDocument } from './columns';
import type { DatabaseFile } from './databaseFile';
import { parseDocuments } from './documentJson';
import { exactForm, wordsOf } from './searchIndex';
import { selectorPredicate } from './selectorSql';
import { StorageError } from './storageError';

/**
 * Documents that hold words beginning with every word of `text`, newest first: those written with just these
 * diacritics come before those that match only when folded.
 */
export function searchDocuments(
  file: DatabaseFile,
  collection: string | undefined,
  text: string,
  filter: object,
  limit: number,
): readonly StoredDocument[] {
  const state = searched(file, collection);
  if (!state.search) throw new StorageError('misuse', 'the application gave no text to search');
  if (state.search.isEmpty || limit <= 0) return [];
  const exact = matchExpression('exact', exactForm(text));
  const folded = matchExpression('folded', state.search.fold(text));
  if (!exact || !folded) return [];
  const first = matching(state, [exact], filter, limit);
  if (first.length === limit) return first;
  return [...first, ...matching(state, [folded, exact], filter, limit - first.length)];
}

function searched(file: DatabaseFile, collection: string | undefined): CollectionState {
  if (collection !== undefined) return file.collection(collection);
  const [state, second] = [...file.collections.values()].filter(({ search }) => search && !search.isEmpty);
  if (second) throw new StorageError('misuse', 'several collections are searched: name one');
  return state ?? file.collectionOrOnly(undefined);
}

/** Every word as a prefix; quoted, so that no word is taken for an operator. */
function matchExpression(column: 'exact' | 'folded', text: string): string | undefined {
  const words = wordsOf(text);
  return words.length === 0 ? undefined : `${column} : (${words.map((word) => `"${word}"*`).join(' AND ')})`;
}

const PAGE = 200;

/** The rows that match the first expression and not the second. */
function matching(
  state: CollectionState,
  [wanted, unwanted]: readonly [string, string?],
  filter: object,
  limit: number,
): StoredDocument[] {
  const where = selectorPredicate(state.plan, filter);
  const { documents, search } = state.table;
  const hit = `SELECT rowid FROM ${search} WHERE ${search} MATCH ?`;
  const sql =
    `SELECT _data FROM ${documents} WHERE _rid IN (${hit})${unwanted ? ` AND _rid NOT IN (${hit})` : ''}` +
    ` AND _deleted = 0 AND ${where.sql} ORDER BY _rid DESC LIMIT ? OFFSET ?`;
  const statement = state.file.connection.statement(sql);
  const params = [wanted, ...(unwanted ? [unwanted] : []), ...where.params];
  if (where.exact) return parseDocuments(statement.all([...params, limit, 0]));
  const query = { selector: filter, sort: [], skip: 0 } as unknown as FilledMangoQuery<RawDocument>;
  const matches = getQueryMatcher(state.schema, query);
  const found: StoredDocument[] = [];
  for (let offset = 0, page = PAGE; ; offset += page, page *= 2) {
    const rows = statement.all([...params, page, offset]);
    found.push(...parseDocuments(rows).filter((document) => matches(document)));
    if (found.length >= limit || rows.length < page) return found.slice(0, limit);
  }
}

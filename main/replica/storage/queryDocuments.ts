import type { FilledMangoQuery } from 'rxdb';
import { getQueryMatcher, getSortComparator } from 'rxdb';
import type { CollectionState } from './collectionState';
import type { RawDocument, StoredDocument } from './columns';
import { joinJson, parseDocuments } from './documentJson';
import type { Predicate } from './predicate';
import { selectorPredicate } from './selectorSql';
import { sortSql } from './sortSql';
import type { SqlValue } from './sqlite';

export type StoredQuery = FilledMangoQuery<RawDocument>;

/** How a query is run: wholly in SQL, or narrowed by SQL and finished by RxDB's matcher and comparator. */
export interface QueryPlan {
  readonly where: Predicate;
  readonly order: string | undefined;
  readonly skip: number;
  /** Infinity: no limit. Zero means no rows. */
  readonly limit: number;
}

export function planQuery(state: CollectionState, query: StoredQuery): QueryPlan {
  return {
    where: selectorPredicate(state.plan, query.selector),
    order: sortSql(state.plan, query.sort as unknown as readonly Record<string, unknown>[]),
    skip: query.skip,
    limit: typeof query.limit === 'number' ? query.limit : Infinity,
  };
}

/** The SELECT of a plan; without an order the rows come by id, so that equal documents keep one order. */
export const selectSql = (state: CollectionState, what: string, plan: QueryPlan): string =>
  `SELECT ${what} FROM ${state.table.documents} WHERE ${plan.where.sql} ORDER BY ${plan.order ?? '_id ASC'} LIMIT ? OFFSET ?`;

const sqlLimit = (limit: number): SqlValue => (Number.isFinite(limit) ? limit : -1);

/** Up to this many documents come joined in one cell: one call across the binding instead of one a row. */
const JOINED = 1000;

/** The result of a plan that SQL can answer alone, as the text of one array. */
function exactJson(state: CollectionState, plan: QueryPlan): string {
  const { connection } = state.file;
  const params = [...plan.where.params, sqlLimit(plan.limit), plan.skip];
  if (plan.limit > JOINED) return joinJson(connection.statement(selectSql(state, '_data', plan)).all(params));
  const sql = `SELECT group_concat(_data, ',') FROM (${selectSql(state, '_data', plan)})`;
  return `[${String(connection.statement(sql).first(params)?.[0] ?? '')}]`;
}

const isExact = (plan: QueryPlan): boolean => plan.where.exact && plan.order !== undefined;

/** The documents of a query in RxDB's order. */
export function queryDocuments(state: CollectionState, query: StoredQuery): StoredDocument[] {
  const plan = planQuery(state, query);
  if (plan.limit <= 0) return [];
  if (!isExact(plan)) return finished(state, query, plan);
  if (plan.limit <= JOINED) return JSON.parse(exactJson(state, plan)) as StoredDocument[];
  const params = [...plan.where.params, sqlLimit(plan.limit), plan.skip];
  return parseDocuments(state.file.connection.statement(selectSql(state, '_data', plan)).all(params));
}

/** The same as the text of one array; what SQL answers alone is not parsed for it. */
export function queryJson(state: CollectionState, query: StoredQuery): string {
  const plan = planQuery(state, query);
  return plan.limit > 0 && isExact(plan)
    ? exactJson(state, plan)
    : JSON.stringify(queryDocuments(state, query));
}

/** Narrowed by SQL, finished by RxDB's matcher and comparator. */
function finished(state: CollectionState, query: StoredQuery, plan: QueryPlan): StoredDocument[] {
  if (plan.order !== undefined && Number.isFinite(plan.limit)) return filteredInOrder(state, query, plan);
  const all = parseDocuments(allRows(state, plan));
  const kept = plan.where.exact ? all : all.filter(getQueryMatcher(state.schema, query));
  if (plan.order === undefined) kept.sort(getSortComparator(state.schema, query));
  return kept.slice(plan.skip, plan.skip + plan.limit);
}

const allRows = (state: CollectionState, plan: QueryPlan) =>
  state.file.connection.statement(selectSql(state, '_data', plan)).all([...plan.where.params, -1, 0]);

/** SQL gives the order, the matcher the choice: pages of growing size until enough are found. */
function filteredInOrder(state: CollectionState, query: StoredQuery, plan: QueryPlan): StoredDocument[] {
  const matches = getQueryMatcher(state.schema, query);
  const statement = state.file.connection.statement(selectSql(state, '_data', plan));
  const wanted = plan.skip + plan.limit;
  const found: StoredDocument[] = [];
  let page = Math.max(100, wanted * 2);
  for (let offset = 0; ; offset += page, page = page * 2) {
    const rows = statement.all([...plan.where.params, page, offset]);
    for (const document of parseDocuments(rows)) {
      if (matches(document)) found.push(document);
      if (found.length === wanted) return found.slice(plan.skip);
    }
    if (rows.length < page) return found.slice(plan.skip);
  }
}

/** How many documents `queryDocuments` would return. */
export function countDocuments(state: CollectionState, query: StoredQuery): number {
  const plan = planQuery(state, query);
  if (!plan.where.exact) {
    const matching = parseDocuments(allRows(state, { ...plan, order: undefined })).filter(
      getQueryMatcher(state.schema, query),
    );
    return Math.max(0, Math.min(matching.length - plan.skip, plan.limit));
  }
  const sql = `SELECT count(*) FROM ${state.table.documents} WHERE ${plan.where.sql}`;
  const count = Number(state.file.connection.statement(sql).first(plan.where.params)?.[0] ?? 0);
  return Math.max(0, Math.min(count - plan.skip, plan.limit));
}

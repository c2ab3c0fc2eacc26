import type { SqlValue } from './sqlite';

/**
 * A WHERE expression that holds for every document the selector matches; NULL counts as no. `exact`: it holds for
 * no other document either.
 */
export interface Predicate {
  readonly sql: string;
  readonly params: readonly SqlValue[];
  readonly exact: boolean;
}

/** Says nothing in SQL; RxDB's matcher has to decide. */
export const UNKNOWN: Predicate = { sql: '1', params: [], exact: false };
export const ALWAYS: Predicate = { sql: '1', params: [], exact: true };
export const NEVER: Predicate = { sql: '0', params: [], exact: true };

/** More parameters than this and the expression is left to the matcher; SQLite allows 32,766. */
const MOST_PARAMS = 10_000;

export const exactly = (sql: string, ...params: readonly SqlValue[]): Predicate => ({
  sql,
  params,
  exact: true,
});

/** Not: only of what is exact, the complement of a superset says nothing. */
export function not(inner: Predicate): Predicate {
  if (!inner.exact) return UNKNOWN;
  if (inner.sql === '1') return NEVER;
  if (inner.sql === '0') return ALWAYS;
  // A comparison with a missing value is NULL in SQL and false in Mango, so its negation is true.
  return { ...inner, sql: `NOT ifnull(${inner.sql}, 0)` };
}

/** A balanced tree, because SQLite refuses expressions deeper than 1,000. */
function joined(parts: readonly Predicate[], operator: 'AND' | 'OR'): string {
  if (parts.length === 1) return parts[0]?.sql ?? '1';
  const middle = parts.length >> 1;
  const left = joined(parts.slice(0, middle), operator);
  return `(${left} ${operator} ${joined(parts.slice(middle), operator)})`;
}

const tooMany = (parts: readonly Predicate[]): boolean =>
  parts.reduce((sum, part) => sum + part.params.length, 0) > MOST_PARAMS;

export function and(parts: readonly Predicate[]): Predicate {
  const exact = parts.every((part) => part.exact);
  if (parts.some((part) => part.sql === '0' && part.exact)) return { ...NEVER, exact };
  const said = parts.filter((part) => part.sql !== '1');
  if (said.length === 0) return exact ? ALWAYS : UNKNOWN;
  if (tooMany(said)) return UNKNOWN;
  return { sql: joined(said, 'AND'), params: said.flatMap((part) => part.params), exact };
}

export function or(parts: readonly Predicate[]): Predicate {
  const exact = parts.every((part) => part.exact);
  if (parts.some((part) => part.sql === '1')) return exact ? ALWAYS : UNKNOWN;
  const said = parts.filter((part) => part.sql !== '0');
  if (said.length === 0) return NEVER;
  if (tooMany(said)) return UNKNOWN;
  return { sql: joined(said, 'OR'), params: said.flatMap((part) => part.params), exact };
}

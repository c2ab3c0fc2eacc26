import type { Column, ColumnPlan } from './columns';
import { operatorPredicate } from './operators';
import { and, exactly, not, or, type Predicate, UNKNOWN } from './predicate';

const isPlainObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;

/**
 * A Mango selector as SQL: always a superset of what RxDB's matcher accepts, and marked exact where it is provably
 * the same set. What has no column, or a column that ever held another type, is left to the matcher.
 */
export function selectorPredicate(plan: ColumnPlan, selector: unknown, alive = false): Predicate {
  if (!isPlainObject(selector)) return UNKNOWN;
  const living = alive || wantsLiving(selector);
  return and(Object.entries(selector).map(([key, value]) => entryPredicate(plan, key, value, living)));
}

const wantsLiving = ({ _deleted }: Readonly<Record<string, unknown>>): boolean =>
  isPlainObject(_deleted) && _deleted['$eq'] === false;

const ALIVE = exactly('_deleted = 0');

/** `living`: all of the selector holds only for documents that are not deleted. */
function entryPredicate(plan: ColumnPlan, key: string, value: unknown, living: boolean): Predicate {
  switch (key) {
    case '$and':
      return branches(plan, value, and, living);
    case '$or':
      return branches(plan, value, (parts) => or(living ? parts.map(amongLiving) : parts), living);
    case '$nor':
      return not(branches(plan, value, or, false));
    default:
      return fieldPredicate(plan.byPath.get(key), value);
  }
}

/** SQLite uses a partial index for a branch of an OR only when the branch itself repeats the index's condition. */
const amongLiving = (branch: Predicate): Predicate => (branch.sql === '1' ? branch : and([ALIVE, branch]));

function branches(
  plan: ColumnPlan,
  value: unknown,
  combine: (parts: readonly Predicate[]) => Predicate,
  living: boolean,
): Predicate {
  // The matcher complains of what is no list; it must get the chance.
  if (!Array.isArray(value) || value.length === 0) return UNKNOWN;
  return combine(value.map((branch) => selectorPredicate(plan, branch, living)));
}

function fieldPredicate(column: Column | undefined, matcher: unknown): Predicate {
  if (!column || column.odd) return UNKNOWN;
  if (!isPlainObject(matcher))
    return typeof matcher === 'object'
      ? nullOnly(column, matcher)
      : operatorPredicate(column, '$eq', matcher);
  const entries = Object.entries(matcher);
  if (entries.length === 0 || !entries.every(([operator]) => operator.startsWith('$'))) return UNKNOWN;
  return and(
    entries.map(([operator, operand]) =>
      operator === '$not' ? negated(column, operand) : operatorPredicate(column, operator, operand),
    ),
  );
}

const nullOnly = (column: Column, matcher: unknown): Predicate =>
  matcher === null ? operatorPredicate(column, '$eq', null) : UNKNOWN;

/** `$not` takes an object of operators; anything else (a regular expression, a bare value) is the matcher's. */
const negated = (column: Column, operand: unknown): Predicate =>
  isPlainObject(operand) ? not(fieldPredicate(column, operand)) : UNKNOWN;

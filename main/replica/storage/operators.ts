import type { Column } from './columns';
import { keyText } from './keyText';
import { ALWAYS, exactly, NEVER, not, or, type Predicate, UNKNOWN } from './predicate';
import type { SqlValue } from './sqlite';

/** The operand as the column holds it; undefined when no value of the column can equal or follow it. */
function operandOf(column: Column, operand: unknown): SqlValue | undefined {
  if (typeof operand !== column.type) return undefined;
  switch (typeof operand) {
    case 'string':
      return keyText(operand);
    case 'number':
      return operand;
    case 'boolean':
      return operand ? 1 : 0;
    default:
      return undefined;
  }
}

const isScalar = (value: unknown): boolean =>
  value === null || value === undefined || ['string', 'number', 'boolean'].includes(typeof value);

/** What SQL can say about `column operator operand`. Columns that ever held another type never get here. */
export function operatorPredicate(column: Column, operator: string, operand: unknown): Predicate {
  switch (operator) {
    case '$eq':
      return equals(column, operand);
    case '$ne':
      return not(equals(column, operand));
    case '$gt':
      return compares(column, '>', operand);
    case '$gte':
      return compares(column, '>=', operand);
    case '$lt':
      return compares(column, '<', operand);
    case '$lte':
      return compares(column, '<=', operand);
    case '$in':
      return isIn(column, operand);
    case '$nin':
      return not(isIn(column, operand));
    case '$exists':
      return exists(column, operand);
    default:
      return UNKNOWN;
  }
}

function equals(column: Column, operand: unknown): Predicate {
  if (!isScalar(operand)) return UNKNOWN;
  if (operand === null || operand === undefined) return exactly(`${column.sql} IS NULL`);
  if (typeof operand === 'number' && !Number.isFinite(operand)) return UNKNOWN;
  const value = operandOf(column, operand);
  if (value === undefined) return NEVER;
  // A literal lets SQLite see that the partial indexes of the living cover it.
  if (column.type === 'boolean') return exactly(`${column.sql} = ${String(value)}`);
  return exactly(`${column.sql} = ?`, value);
}

function compares(column: Column, sign: '>' | '>=' | '<' | '<=', operand: unknown): Predicate {
  if (typeof operand === 'number' && !Number.isFinite(operand)) return UNKNOWN;
  // Against null the matcher tells null from missing, which the column cannot.
  if (!isScalar(operand) || operand === null || operand === undefined) return UNKNOWN;
  const value = operandOf(column, operand);
  return value === undefined ? NEVER : exactly(`${column.sql} ${sign} ?`, value);
}

const FEW = 64;

function isIn(column: Column, operand: unknown): Predicate {
  if (!Array.isArray(operand)) return UNKNOWN;
  if (!operand.every((item) => isScalar(item) && !(typeof item === 'number' && !Number.isFinite(item))))
    return UNKNOWN;
  const values = operand.map((item) => operandOf(column, item)).filter((value) => value !== undefined);
  const parts: Predicate[] = [];
  if (operand.includes(null)) parts.push(exactly(`${column.sql} IS NULL`));
  if (values.length > 0) parts.push(listed(column, values));
  return or(parts);
}

function listed(column: Column, values: readonly SqlValue[]): Predicate {
  if (values.length <= FEW) {
    // Lists are padded to a power of two, so that few different statements have to be prepared.
    const size = 2 ** Math.ceil(Math.log2(values.length));
    const padded = [...values, ...new Array<SqlValue>(size - values.length).fill(values[0] ?? null)];
    const marks = new Array<string>(size).fill('?').join(', ');
    return exactly(`${column.sql} IN (${marks})`, ...padded);
  }
  // SQLite's JSON reads a number's decimals less exactly than JavaScript wrote them.
  if (column.type === 'number' && !values.every((value) => Number.isSafeInteger(value))) return UNKNOWN;
  return exactly(`${column.sql} IN (SELECT value FROM json_each(?))`, JSON.stringify(values));
}

function exists(column: Column, operand: unknown): Predicate {
  if (typeof operand !== 'boolean') return UNKNOWN;
  if (column.position === null) return operand ? ALWAYS : NEVER;
  if (!column.nulls) return exactly(`${column.sql} IS ${operand ? 'NOT ' : ''}NULL`);
  return operand ? UNKNOWN : { ...exactly(`${column.sql} IS NULL`), exact: false };
}

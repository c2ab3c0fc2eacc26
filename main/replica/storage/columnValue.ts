import type { Column, ColumnPlan, StoredDocument } from './columns';
import { keyText } from './keyText';
import type { SqlValue } from './sqlite';

/** What reading a document's columns found out about them, to be remembered with the same commit. */
export interface ColumnNews {
  readonly odd: Set<Column>;
  readonly nulls: Set<Column>;
}

export const noNews = (): ColumnNews => ({ odd: new Set(), nulls: new Set() });

/** The value at the path; a parent that is null or missing makes it missing, any other non-object makes it odd. */
function valueAt(document: StoredDocument, column: Column): { value: unknown; odd: boolean } {
  let value: unknown = document;
  for (const segment of column.segments) {
    if (value === undefined || value === null) return { value: undefined, odd: false };
    if (typeof value !== 'object' || Array.isArray(value)) return { value: undefined, odd: true };
    value = (value as Record<string, unknown>)[segment];
  }
  return { value, odd: false };
}

function sqlValue(column: Column, value: unknown, odd: boolean, news: ColumnNews): SqlValue {
  switch (typeof value) {
    case 'string':
      if (column.type === 'string') return keyText(value);
      break;
    case 'number':
      // JSON writes NaN and the infinities as null, and the document is what JSON says it is.
      if (!Number.isFinite(value)) {
        news.nulls.add(column);
        return null;
      }
      if (column.type === 'number') return value;
      break;
    case 'boolean':
      if (column.type === 'boolean') return value ? 1 : 0;
      break;
    case 'undefined':
      if (odd) news.odd.add(column);
      return null;
    default:
      if (value === null) {
        news.nulls.add(column);
        return null;
      }
  }
  news.odd.add(column);
  return null;
}

/** Appends the document's column values, in table order, to `row`. */
export function pushColumnValues(
  plan: ColumnPlan,
  document: StoredDocument,
  row: SqlValue[],
  news: ColumnNews,
): void {
  for (const column of plan.own) {
    if (column.segments.length === 1) {
      row.push(sqlValue(column, document[column.path], false, news));
    } else {
      const { value, odd } = valueAt(document, column);
      row.push(sqlValue(column, value, odd, news));
    }
  }
}

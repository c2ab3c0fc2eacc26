import type { ColumnPlan } from './columns';

/**
 * The ORDER BY that gives RxDB's order, or undefined when SQL cannot: a field without a column, a column that held
 * another type, or one that held both null and nothing (RxDB puts missing before null).
 */
export function sortSql(
  plan: ColumnPlan,
  sort: readonly Readonly<Record<string, unknown>>[],
): string | undefined {
  const parts: string[] = [];
  for (const block of sort) {
    const entry = Object.entries(block)[0];
    if (!entry) return undefined;
    const column = plan.byPath.get(entry[0]);
    if (!column || column.odd || column.nulls) return undefined;
    parts.push(`${column.sql} ${entry[1] === 'desc' ? 'DESC' : 'ASC'}`);
    // Nothing after the primary key can matter.
    if (column.sql === '_id') break;
  }
  return parts.join(', ');
}

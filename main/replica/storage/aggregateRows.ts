import type { DatabaseFile } from './databaseFile';
import type { AggregateParams, AggregateRow } from './extension';
import type { SqlValue } from './sqlite';
import { StorageError } from './storageError';

/** Runs a named aggregate of the application on the connection that cannot write. */
export function aggregateRows(
  file: DatabaseFile,
  collection: string | undefined,
  name: string,
  params: AggregateParams,
): readonly AggregateRow[] {
  const aggregate = file.extension.aggregates?.[name];
  if (!aggregate) throw new StorageError('misuse', `there is no aggregate ${name}`);
  const values = (aggregate.params ?? []).map((param) => sqlValue(name, param, params[param]));
  const sql = withTables(file, collection, aggregate.sql);
  return file.reading((connection) => {
    const statement = connection.statement(sql);
    const columns = statement.columnNames();
    return statement
      .all(values)
      .map((row) => Object.fromEntries(columns.map((column, i) => [column, row[i] ?? null])));
  });
}

function sqlValue(aggregate: string, param: string, value: AggregateParams[string] | undefined): SqlValue {
  if (value === undefined)
    throw new StorageError('misuse', `aggregate ${aggregate} lacks its parameter ${param}`);
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (typeof value === 'object' && value !== null) return JSON.stringify(value);
  return value;
}

/** `{collection}` becomes the table of the collection that is meant, `{name}` that of the open collection `name`. */
function withTables(file: DatabaseFile, collection: string | undefined, sql: string): string {
  return sql.replace(/\{([^{}]+)\}/g, (_, name: string) => {
    const state = name === 'collection' ? file.collectionOrOnly(collection) : file.collection(name);
    return state.table.documents;
  });
}

import type { RxJsonSchema, RxDocumentData } from 'rxdb';
import { getPrimaryFieldOfPrimaryKey } from 'rxdb';

/** A document as RxDB hands it over: its fields and RxDB's own four. */
export type RawDocument = Record<string, unknown>;
export type StoredDocument = RxDocumentData<RawDocument>;
export type StoredSchema = RxJsonSchema<StoredDocument>;

export type ColumnType = 'string' | 'number' | 'boolean';

/** An indexed field as a real column. `odd`: some row ever held another type; `nulls`: some row ever held null. */
export interface Column {
  readonly path: string;
  readonly segments: readonly string[];
  readonly type: ColumnType;
  /** The quoted SQL name. */
  readonly sql: string;
  /** Null for the columns that RxDB itself fills (id, deleted, lwt): they are read apart. */
  readonly position: number | null;
  odd: boolean;
  nulls: boolean;
}

export interface IndexPlan {
  readonly columns: readonly string[];
  /** Only rows that are not deleted are in it; RxDB asks for those alone. */
  readonly alive: boolean;
}

export interface ColumnPlan {
  readonly primaryPath: string;
  /** All columns by document path, RxDB's own three included. */
  readonly byPath: ReadonlyMap<string, Column>;
  /** The columns filled from the document, in the order of the table. */
  readonly own: readonly Column[];
  readonly indexes: readonly IndexPlan[];
}

export const quote = (name: string): string => `"${name.replaceAll('"', '""')}"`;

const PROTOTYPE = new Set(Object.getOwnPropertyNames(Object.prototype));

interface SchemaPart {
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, SchemaPart>>;
}

function partAt(schema: StoredSchema, segments: readonly string[]): SchemaPart | undefined {
  let part: SchemaPart | undefined = schema as SchemaPart;
  for (const segment of segments) part = part?.properties?.[segment];
  return part;
}

function columnType(part: SchemaPart | undefined): ColumnType | undefined {
  const declared = part?.type;
  const types = (typeof declared === 'string' ? [declared] : (declared ?? [])).filter(
    (type) => type !== 'null',
  );
  switch (types.length === 1 ? types[0] : undefined) {
    case 'string':
      return 'string';
    case 'number':
    case 'integer':
      return 'number';
    case 'boolean':
      return 'boolean';
    default:
      return undefined;
  }
}

/** A readable column name, so that hand-written aggregates can use it; SQLite folds ASCII case, so twins get a number. */
function columnName(path: string, taken: Set<string>): string {
  const readable = /^[A-Za-z][A-Za-z0-9_.]{0,60}$/.test(path) ? path : `field${taken.size}`;
  const name = taken.has(readable.toLowerCase()) ? `${readable}__${taken.size}` : readable;
  taken.add(name.toLowerCase());
  return name;
}

const fixed = (path: string, type: ColumnType, sql: string): Column => ({
  path,
  segments: path.split('.'),
  type,
  sql,
  position: null,
  odd: false,
  nulls: false,
});

/** Which fields of this schema become columns, and which indexes stand over them. */
export function planColumns(schema: StoredSchema): ColumnPlan {
  const primaryPath: string = getPrimaryFieldOfPrimaryKey(schema.primaryKey);
  const byPath = new Map<string, Column>();
  byPath.set(primaryPath, fixed(primaryPath, 'string', '_id'));
  byPath.set('_deleted', fixed('_deleted', 'boolean', '_deleted'));
  byPath.set('_meta.lwt', fixed('_meta.lwt', 'number', '_lwt'));
  const own: Column[] = [];
  const taken = new Set<string>(['rowid', 'oid']);
  const indexes: IndexPlan[] = [];
  for (const declared of schema.indexes ?? []) {
    const paths: readonly string[] =
      typeof declared === 'string' ? [declared] : (declared as readonly string[]);
    for (const path of paths) {
      if (byPath.has(path)) continue;
      const segments = path.split('.');
      const type = columnType(partAt(schema, segments));
      if (!type || segments.some((segment) => PROTOTYPE.has(segment))) continue;
      const column: Column = {
        ...fixed(path, type, quote(columnName(path, taken))),
        position: own.length,
      };
      own.push(column);
      byPath.set(path, column);
    }
    const plan = indexPlan(paths, byPath);
    if (plan && !indexes.some((other) => JSON.stringify(other) === JSON.stringify(plan))) indexes.push(plan);
  }
  return { primaryPath, byPath, own, indexes };
}

function indexPlan(paths: readonly string[], byPath: ReadonlyMap<string, Column>): IndexPlan | undefined {
  // RxDB adds (lwt, id) for its checkpoints; ours are a sequence with an index of its own.
  if (paths[0] === '_meta.lwt' && paths.length <= 2) return undefined;
  const columns = paths.map((path) => byPath.get(path)?.sql);
  if (columns.some((column) => column === undefined)) return undefined;
  const alive = columns[0] === '_deleted';
  return { columns: (alive ? columns.slice(1) : columns) as string[], alive };
}

/** SQLite's declared type: REAL keeps integers small on disk and doubles exact. */
export const affinity = (type: ColumnType): string => {
  switch (type) {
    case 'string':
      return 'TEXT';
    case 'number':
      return 'REAL';
    case 'boolean':
      return 'INTEGER';
  }
};

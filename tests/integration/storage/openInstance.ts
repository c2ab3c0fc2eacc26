import type {
  FilledMangoQuery,
  MangoQuery,
  PreparedQuery,
  RxJsonSchema,
  RxStorage,
  RxStorageInstance,
} from 'rxdb';
import { fillWithDefaultSettings, normalizeMangoQuery, now, prepareQuery } from 'rxdb';

/** The shape of what the application keeps: a fixed envelope and open data. */
export interface RecordDocument {
  readonly id: string;
  readonly kind: string;
  readonly v: number;
  readonly orgId: string;
  readonly unitId?: string;
  readonly personId?: string;
  readonly parentId?: string;
  readonly status?: string;
  readonly due?: string;
  readonly at?: string;
  readonly restricted: boolean;
  readonly data: Readonly<Record<string, unknown>>;
  readonly createdAt: string;
  readonly createdBy: string;
  readonly occurredAt: string;
}

const text = { type: 'string', maxLength: 60 } as const;

export const recordSchema: RxJsonSchema<RecordDocument> = {
  version: 0,
  primaryKey: 'id',
  type: 'object',
  properties: {
    id: text,
    kind: text,
    v: { type: 'integer', minimum: 0, maximum: 1000, multipleOf: 1 },
    orgId: text,
    unitId: text,
    personId: text,
    parentId: text,
    status: text,
    due: text,
    at: text,
    restricted: { type: 'boolean' },
    data: { type: 'object', additionalProperties: true },
    createdAt: text,
    createdBy: text,
    occurredAt: text,
  },
  required: ['id', 'kind', 'v', 'orgId', 'restricted', 'data', 'createdAt', 'createdBy', 'occurredAt'],
  indexes: [
    ['kind', 'status', 'due', 'id'],
    ['kind', 'unitId', 'due', 'id'],
    ['kind', 'personId', 'due', 'id'],
    ['kind', 'parentId', 'at', 'id'],
  ],
};

export const record = (n: number, over: Partial<RecordDocument> = {}): RecordDocument => ({
  id: `id-${String(n).padStart(8, '0')}`,
  kind: 'task',
  v: 1,
  orgId: 'org-1',
  unitId: `unit-${n % 14}`,
  personId: `person-${n % 60}`,
  status: ['new', 'doing', 'done', 'late'][n % 4] ?? 'new',
  due: `2026-${String(1 + (n % 12)).padStart(2, '0')}-15`,
  restricted: false,
  data: { title: `Đôn đốc việc số ${n}` },
  createdAt: '2026-01-01T00:00:00.000Z',
  createdBy: 'person-1',
  occurredAt: '2026-01-01T00:00:00.000Z',
  ...over,
});

export type Plain = Record<string, unknown>;
export type Instance = RxStorageInstance<Plain, unknown, unknown>;

/** An instance as RxDB opens it, without the collection around it. */
export function openInstance(
  storage: RxStorage<unknown, unknown>,
  schema: RxJsonSchema<never> | RxJsonSchema<RecordDocument> | RxJsonSchema<Plain>,
  collectionName = 'records',
  databaseName = 'db',
): Promise<Instance> {
  return storage.createStorageInstance<Plain>({
    databaseInstanceToken: 'token',
    databaseName,
    collectionName,
    schema: fillWithDefaultSettings(schema as RxJsonSchema<Plain>),
    options: {},
    multiInstance: false,
    devMode: true,
  });
}

let revision = 0;

/** The write row of a plain document, with RxDB's fields; `previous` as read from the storage. */
export function writeRow(document: object, previous?: object, deleted = false) {
  revision += 1;
  const height = previous ? Number((previous as { _rev: string })._rev.split('-')[0]) + 1 : 1;
  const full = {
    ...document,
    _deleted: deleted,
    _attachments: {},
    _meta: { lwt: now() },
    _rev: `${height}-r${revision}`,
  };
  return (previous ? { document: full, previous } : { document: full }) as never;
}

export function prepared(instance: Instance, query: MangoQuery<Plain>): PreparedQuery<Plain> {
  const filled: FilledMangoQuery<Plain> = normalizeMangoQuery(instance.schema as never, query as never);
  return prepareQuery(instance.schema as never, filled as never);
}

/** Polls until the condition holds; fails by the test's own time-out. */
export async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await condition())) await new Promise((resolve) => setTimeout(resolve, 5));
}

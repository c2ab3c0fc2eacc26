import type { RxJsonSchema } from 'rxdb';
import type { StoredRecord } from '#shared/domain/envelope';

const text = (maxLength: number) => ({ type: 'string', maxLength }) as const;

/** The largest integer that an index of RxDB is told of; numbers stay exact far below it. */
const count = { type: 'integer', minimum: 0, maximum: 9_007_199_254_740_991, multipleOf: 1 } as const;

/** The envelope of every record (design §2); `data` is open, so this schema hardly ever changes. */
export const recordsSchema: RxJsonSchema<StoredRecord> = {
  version: 0,
  primaryKey: 'id',
  type: 'object',
  properties: {
    id: text(64),
    kind: text(40),
    v: count,
    orgId: text(64),
    unitId: text(64),
    personId: text(64),
    parentId: text(64),
    status: text(64),
    due: text(10),
    at: text(30),
    restricted: { type: 'boolean' },
    data: { type: 'object', additionalProperties: true },
    createdAt: text(30),
    createdBy: text(64),
    occurredAt: text(30),
    seq: count,
    acceptedAt: text(30),
    rev: count,
  },
  required: [
    'id',
    'kind',
    'v',
    'orgId',
    'unitId',
    'personId',
    'parentId',
    'status',
    'due',
    'at',
    'restricted',
    'data',
    'createdAt',
    'createdBy',
    'occurredAt',
    'seq',
    'acceptedAt',
    'rev',
  ],
  indexes: [
    ['kind', 'at'],
    ['kind', 'due'],
    ['kind', 'status', 'due'],
    ['kind', 'unitId', 'due'],
    ['kind', 'personId', 'due'],
    ['kind', 'parentId', 'at'],
    ['seq'],
  ],
};

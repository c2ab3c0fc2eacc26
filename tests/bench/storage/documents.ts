import type { RxJsonSchema } from 'rxdb';

/** A task as the application keeps it: an envelope of short texts and open data, some 600 bytes of JSON. */
export interface Task {
  readonly id: string;
  readonly kind: string;
  readonly v: number;
  readonly orgId: string;
  readonly unitId: string;
  readonly personId: string;
  readonly parentId: string;
  readonly status: string;
  readonly due: string;
  readonly at: string;
  readonly restricted: boolean;
  readonly data: Readonly<Record<string, unknown>>;
  readonly createdAt: string;
  readonly createdBy: string;
  readonly occurredAt: string;
}

const text = { type: 'string', maxLength: 64 } as const;

export const taskSchema: RxJsonSchema<Task> = {
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
  required: ['id', 'kind', 'unitId', 'personId', 'parentId', 'status', 'due', 'at', 'restricted', 'data'],
  indexes: [
    ['kind', 'status', 'due', 'id'],
    ['kind', 'unitId', 'due', 'id'],
    ['kind', 'personId', 'due', 'id'],
    ['kind', 'parentId', 'at', 'id'],
  ],
};

export const STATUSES = ['NEW', 'IN_PROGRESS', 'REPORTED', 'COMPLETED_ON_TIME', 'COMPLETED_LATE'] as const;
const UNITS = 40;
const PEOPLE = 400;

/** The day that is n days after 1 January 2026. */
export const day = (n: number): string => new Date(Date.UTC(2026, 0, 1 + n)).toISOString().slice(0, 10);

/** UUIDv7-like: ids grow with time, as the application's do. */
const idOf = (n: number): string => {
  const hex = (0x019_0000_0000 + n * 7).toString(16).padStart(12, '0');
  const noise = ((n * 2654435761) >>> 0).toString(16).padStart(8, '0');
  return `${hex.slice(0, 8)}-${hex.slice(8)}-7${noise.slice(0, 3)}-8${noise.slice(3, 6)}-${noise}${hex.slice(8)}`;
};

const scatter = (n: number, modulus: number): number => ((n * 2654435761) >>> 0) % modulus;

export const task = (n: number): Task => ({
  id: idOf(n),
  kind: 'task',
  v: 1,
  orgId: '0190a000-0000-7000-8000-000000000001',
  unitId: `unit-${scatter(n, UNITS)}`,
  personId: `person-${scatter(n + 7, PEOPLE)}`,
  parentId: '',
  status: STATUSES[scatter(n + 13, STATUSES.length)] ?? 'NEW',
  due: day(scatter(n + 29, 365)),
  at: `${day(scatter(n + 31, 365))}T08:00:00.000Z`,
  restricted: false,
  data: {
    code: `CV-${n}`,
    title: `Đôn đốc giải quyết kiến nghị của cử tri phường số ${n % 14}, việc ${n}`,
    deliverable: 'Báo cáo kết quả gửi Văn phòng trước 16 giờ',
    source: { type: 'conclusion', number: `${n % 300}/TB-UBND`, date: day(scatter(n, 200)) },
  },
  createdAt: '2026-01-05T01:00:00.000Z',
  createdBy: 'person-1',
  occurredAt: '2026-01-05T01:00:00.000Z',
});

export const unit = (i: number): string => `unit-${i % UNITS}`;
export const status = (i: number): string => STATUSES[i % STATUSES.length] ?? 'NEW';

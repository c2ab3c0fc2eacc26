import pg from 'pg';
import { unitId } from '#server/sample/author';
import { until } from '../../support/until';
import type { TaskData } from '#shared/domain/tasks';
import type { TestDesk } from '../../support/openDesk';

/** A task as the Office assigns it. */
export const taskData = (change: Partial<TaskData> = {}): TaskData => ({
  title: 'Rà soát hồ sơ trật tự xây dựng',
  code: '',
  source: { type: 'DIRECT_ORDER', recordId: '', itemId: '' },
  leadUnitId: unitId('qldt'),
  coordinatingUnitIds: [],
  leaderInChargeId: '',
  assignerId: '',
  assignedOn: '2019-01-28',
  dueDate: '2019-02-28',
  noDueDateReason: '',
  deliverable: '',
  urgency: 'NORMAL',
  restricted: false,
  status: 'NOT_STARTED',
  progressPercent: 0,
  completedOn: '',
  ...change,
});

export const createTask = (desk: TestDesk, change: Partial<TaskData> = {}, id?: string): Promise<string> =>
  desk.workspace().writer.create('task', taskData(change), id);

export const changeTask = (desk: TestDesk, id: string, change: Partial<TaskData>): Promise<void> =>
  desk.workspace().writer.change('task', id, (data) => ({ ...data, ...change }));

export async function taskOf(desk: TestDesk, id: string): Promise<TaskData | null> {
  return (await desk.workspace().writer.read('task', id))?.data ?? null;
}

/** Waits until the server has answered for everything that was only here. */
export async function allSent(desk: TestDesk): Promise<void> {
  await until('everything is sent', async () => {
    const { replica } = desk.workspace();
    return (await replica.records.count({ selector: { seq: 0 } }).exec()) === 0;
  });
}

/** Waits until a task on this desk looks as it should. */
export async function taskBecomes(desk: TestDesk, id: string, wanted: Partial<TaskData>): Promise<void> {
  const names = Object.keys(wanted) as (keyof TaskData)[];
  await until(`task ${JSON.stringify(wanted)}`, async () => {
    const data = await taskOf(desk, id);
    return data !== null && names.every((name) => data[name] === wanted[name]);
  });
}

export const phaseBecomes = (desk: TestDesk, phase: string): Promise<unknown> =>
  until(`phase ${phase}`, () => desk.desk.syncView().phase === phase);

/** What waits for a person on this desk. */
export async function parkedOn(desk: TestDesk) {
  return (await desk.workspace().replica.parked.find().exec()).map((document) => document.toJSON());
}

/** One statement on the server's database, as an administrator with psql would. */
export async function sql(
  databaseUrl: string,
  text: string,
  values: unknown[] = [],
): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(text, values)).rows;
  } finally {
    await client.end();
  }
}

/** A task as it stands on the server. */
export async function onServer(databaseUrl: string, id: string): Promise<TaskData | null> {
  const [row] = await sql(
    databaseUrl,
    `SELECT doc -> 'data' AS data FROM records WHERE id = $1 AND NOT deleted`,
    [id],
  );
  return row ? (row['data'] as TaskData) : null;
}

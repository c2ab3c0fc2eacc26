import type { Pending } from './pending';
import type { PoolClient } from 'pg';
import type { TaskData } from '#shared/domain/tasks';

const codePattern = /^NV-(\d{4})-(\d{4,9})$/;

/** A code that comes back after a restored backup may be ahead of the counter, but not by more than this. */
const furthestAhead = 1000;

const dataOf = (pending: Pending): TaskData => pending.record.data as unknown as TaskData;

const isNewTask = ({ record, before }: Pending): boolean => record.kind === 'task' && !before;

const yearOf = (pending: Pending): string => dataOf(pending).assignedOn.slice(0, 4);

const withCode = (pending: Pending, code: string): Pending => ({
  ...pending,
  record: { ...pending.record, data: { ...pending.record.data, code } },
});

async function lockCounter(client: PoolClient, orgId: string, series: string): Promise<number> {
  const { rows } = await client.query<{ last: number }>(
    `INSERT INTO numbers (org_id, series, last) VALUES ($1, $2, 0)
     ON CONFLICT (org_id, series) DO UPDATE SET last = numbers.last RETURNING last`,
    [orgId, series],
  );
  return rows[0]?.last ?? 0;
}

async function takenCodes(
  client: PoolClient,
  orgId: string,
  codes: readonly string[],
): Promise<ReadonlySet<string>> {
  if (codes.length === 0) return new Set();
  const { rows } = await client.query<{ code: string }>(
    `SELECT doc #>> '{data,code}' AS code FROM records
     WHERE org_id = $1 AND kind = 'task' AND doc #>> '{data,code}' <> '' AND doc #>> '{data,code}' = ANY($2)`,
    [orgId, codes],
  );
  return new Set(rows.map(({ code }) => code));
}

/** Numbers the new tasks of one year; a code that a task brings along (from before a restore) is kept when it is free. */
async function numberYear(
  client: PoolClient,
  orgId: string,
  year: string,
  tasks: readonly Pending[],
): Promise<ReadonlyMap<string, Pending>> {
  const series = `task-${year}`;
  let last = await lockCounter(client, orgId, series);
  const brought = tasks.map((task) => dataOf(task).code).filter((code) => code !== '');
  const taken = new Set(await takenCodes(client, orgId, brought));
  const numbered = new Map<string, Pending>();
  const without: Pending[] = [];
  for (const task of tasks) {
    const { code } = dataOf(task);
    const [, codeYear, digits] = codePattern.exec(code) ?? [];
    const number = Number(digits);
    if (codeYear !== year || taken.has(code) || number > last + furthestAhead) without.push(task);
    else {
      taken.add(code);
      last = Math.max(last, number);
      numbered.set(task.record.id, task);
    }
  }
  for (const task of without) {
    last += 1;
    numbered.set(task.record.id, withCode(task, `NV-${year}-${String(last).padStart(4, '0')}`));
  }
  await client.query('UPDATE numbers SET last = $3 WHERE org_id = $1 AND series = $2', [orgId, series, last]);
  return numbered;
}

/**
 * Gives new tasks their code, `NV-<year of assignment>-<number>`. Counters are rows locked to the end of the
 * transaction, in order of their names, so numbers have no gaps and no two pushes wait for each other.
 */
export async function numberTasks(
  client: PoolClient,
  orgId: string,
  pendings: readonly Pending[],
): Promise<readonly Pending[]> {
  const byYear = new Map<string, Pending[]>();
  for (const pending of pendings.filter(isNewTask)) {
    byYear.set(yearOf(pending), [...(byYear.get(yearOf(pending)) ?? []), pending]);
  }
  let result = pendings;
  for (const year of [...byYear.keys()].sort()) {
    const numbered = await numberYear(client, orgId, year, byYear.get(year) ?? []);
    result = result.map((pending) => numbered.get(pending.record.id) ?? pending);
  }
  return result;
}

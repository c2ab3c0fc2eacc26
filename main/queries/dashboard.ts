import { addDays, timelinessBuckets } from '#shared/domain/timeliness';
import { taskList } from './tasks';
import type { BucketCounts, DashboardView } from '#shared/ipc/views';
import type { TaskFilter } from '#shared/ipc/live';
import type { TimelinessBucket } from '#shared/domain/timeliness';
import type { Workspace } from '../session/workspace';

const noFilter: TaskFilter = {
  bucket: '',
  unitId: '',
  leaderId: '',
  responsibleId: '',
  open: false,
  search: '',
  offset: 0,
  limit: 10,
};

interface Row {
  readonly unitId: string;
  readonly personId: string;
  readonly bucket: TimelinessBucket;
  readonly n: number;
}

const none = (): Record<TimelinessBucket, number> =>
  Object.fromEntries(timelinessBuckets.map((bucket) => [bucket, 0])) as Record<TimelinessBucket, number>;

/** Counts by bucket in all, by unit and by leader, counted by SQL beside the file; and the ten latest and nearest. */
export async function dashboard(workspace: Workspace): Promise<DashboardView> {
  const { organisation, aggregate } = workspace;
  const { units, people, setting } = organisation.current();
  const today = organisation.today();
  const soonEnd = addDays(today, setting?.dueSoonDays ?? 3);
  const rows = (await aggregate('tasks.buckets', { today, soonEnd })) as unknown as readonly Row[];
  const [late, dueSoon] = await Promise.all([
    taskList(workspace, { ...noFilter, bucket: 'OVERDUE' }),
    taskList(workspace, { ...noFilter, bucket: 'DUE_SOON' }),
  ]);
  return {
    total: sum(rows),
    byUnit: [...grouped(rows, ({ unitId }) => unitId)].map(([unitId, counts]) => ({
      unitId,
      unitName: units.get(unitId)?.name ?? '',
      counts,
    })),
    byLeader: [...grouped(rows, ({ personId }) => personId)]
      .filter(([personId]) => personId !== '')
      .map(([personId, counts]) => ({ personId, personName: people.get(personId)?.fullName ?? '', counts })),
    late: late.rows,
    dueSoon: dueSoon.rows,
  };
}

function sum(rows: readonly Row[]): BucketCounts {
  const counts = none();
  for (const { bucket, n } of rows) counts[bucket] += n;
  return counts;
}

function grouped(rows: readonly Row[], by: (row: Row) => string): ReadonlyMap<string, BucketCounts> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) groups.set(by(row), [...(groups.get(by(row)) ?? []), row]);
  const counts = [...groups].map(([key, group]) => [key, sum(group)] as const);
  return new Map(counts.sort(([, a], [, b]) => b.OVERDUE - a.OVERDUE));
}

import { addDays, timelinessBuckets } from '#shared/domain/timeliness';
import { compareVietnamese } from '#shared/text/collate';
import { dueSoon } from './dueSoon';
import { monthBefore } from './monthBefore';
import { onTimeRate } from '#shared/domain/onTimeRate';
import { taskList } from './tasks';
import type { BucketCounts, CountedGroup, DashboardView, MonthCounts } from '#shared/ipc/taskViews';
import type { TaskFilter } from '#shared/ipc/taskFilter';
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

/** The steps of age by which late work is looked at, in days; what is older is in the last. */
const ages = [7, 30, 90] as const;

/** How far ahead the board looks, in days. */
const horizons = [7, 30] as const;

/** The first day there may be. */
const ever = '2000-01-01';

/** How many months the trend goes back, with the present one. */
const trend = 12;

interface Row {
  readonly unitId: string;
  readonly personId: string;
  readonly bucket: TimelinessBucket;
  readonly n: number;
}

const none = (): Record<TimelinessBucket, number> =>
  Object.fromEntries(timelinessBuckets.map((bucket) => [bucket, 0])) as Record<TimelinessBucket, number>;

/** How the work stands in numbers, counted by SQL beside the file, and the ten latest and nearest tasks. */
export async function dashboard(workspace: Workspace): Promise<DashboardView> {
  const { organisation, aggregate } = workspace;
  const { units, people } = organisation.current();
  const { today, soonEnd } = await dueSoon(workspace);
  const rows = (await aggregate('tasks.buckets', { today, soonEnd })) as unknown as readonly Row[];
  const days = await openByDue(workspace, today);
  const [late, soon] = await Promise.all([
    taskList(workspace, { ...noFilter, bucket: 'OVERDUE' }),
    taskList(workspace, { ...noFilter, bucket: 'DUE_SOON' }),
  ]);
  const total = sum(rows);
  const unitsByName = groups(
    rows,
    ({ unitId }) => unitId,
    (id) => units.get(id)?.name ?? '',
  );
  const leaders = groups(
    rows,
    ({ personId }) => personId,
    (id) => people.get(id)?.fullName ?? '',
  );
  return {
    today,
    total,
    onTimeRate: onTimeRate(total),
    byUnit: [...unitsByName].sort(byRate),
    byLeader: [...leaders].filter(({ id }) => id !== '').sort((a, b) => b.counts.OVERDUE - a.counts.OVERDUE),
    ageing: ageing(days, today),
    ahead: horizons.map((horizon) => ({ days: horizon, ...range(days, today, addDays(today, horizon)) })),
    months: await months(workspace, today),
    waiting: await waiting(workspace),
    late: late.rows,
    dueSoon: soon.rows,
  };
}

/** Best first; among equals who did more. Units with nothing due yet have no rate and stand at the end. */
function byRate(a: CountedGroup, b: CountedGroup): number {
  const rate = (b.onTimeRate ?? -1) - (a.onTimeRate ?? -1);
  return rate || b.counts.COMPLETED_ON_TIME - a.counts.COMPLETED_ON_TIME || compareVietnamese(a.name, b.name);
}

function sum(rows: readonly Row[]): BucketCounts {
  const counts = none();
  for (const { bucket, n } of rows) counts[bucket] += n;
  return counts;
}

function groups(
  rows: readonly Row[],
  by: (row: Row) => string,
  name: (id: string) => string,
): readonly CountedGroup[] {
  const found = new Map<string, Row[]>();
  for (const row of rows) {
    const group = found.get(by(row));
    if (group) group.push(row);
    else found.set(by(row), [row]);
  }
  return [...found].map(([id, group]) => {
    const counts = sum(group);
    return { id, name: name(id), counts, onTimeRate: onTimeRate(counts) };
  });
}

type Days = readonly { readonly due: string; readonly n: number }[];

/** Open work by its due date, up to the farthest horizon. */
async function openByDue({ aggregate }: Workspace, today: string): Promise<Days> {
  const to = addDays(today, Math.max(...horizons));
  return (await aggregate('tasks.openByDue', { from: ever, to })) as unknown as Days;
}

function range(days: Days, dueFrom: string, dueTo: string) {
  const count = days.reduce((all, { due, n }) => (due >= dueFrom && due <= dueTo ? all + n : all), 0);
  return { dueFrom, dueTo, count };
}

function ageing(days: Days, today: string): DashboardView['ageing'] {
  const young = ages.map((upToDays, index) => {
    const youngest = addDays(today, -1 - (ages[index - 1] ?? 0));
    return { upToDays, ...range(days, addDays(today, -upToDays), youngest) };
  });
  const eldest = addDays(today, -1 - Math.max(...ages));
  return [...young, { upToDays: null, ...range(days, ever, eldest) }];
}

async function months({ aggregate }: Workspace, today: string): Promise<readonly MonthCounts[]> {
  const from = `${monthBefore(today, trend - 1)}-01`;
  const to = `${today.slice(0, 7)}-31`;
  const rows = (await aggregate('tasks.months', { from, to, today })) as unknown as readonly (Pick<
    MonthCounts,
    'month' | 'onTime' | 'late' | 'overdue'
  > & { readonly total: number })[];
  return rows.map(({ month, total, onTime, late, overdue }) => ({
    month,
    onTime,
    late,
    overdue,
    count: total,
    dueFrom: `${month}-01`,
    dueTo: addDays(`${monthBefore(`${month}-01`, -1)}-01`, -1),
    onTimeRate: onTimeRate({ COMPLETED_ON_TIME: onTime, COMPLETED_LATE: late, OVERDUE: overdue }),
  }));
}

async function waiting({ aggregate }: Workspace): Promise<DashboardView['waiting']> {
  const rows = await aggregate('tasks.waiting', {});
  const by = new Map(rows.map(({ status, n }) => [String(status), Number(n)]));
  const count = (...statuses: readonly string[]): number =>
    statuses.reduce((all, status) => all + (by.get(status) ?? 0), 0);
  return {
    approval: count('AWAITING_APPROVAL'),
    extension: count('EXTENSION_ASKED', 'BOTH_ASKED'),
    explanation: count('EXPLANATION_ASKED', 'BOTH_ASKED'),
    briefing: (await aggregate('tasks.forBriefing', {})).length,
  };
}

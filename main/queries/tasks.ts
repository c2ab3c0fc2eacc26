import { dataOf } from '../replica/writer';
import { find, findByIds } from './find';
import { parkedIds, viewOf } from './marks';
import { taskRows } from './taskRows';
import { taskSelector } from './taskSelector';
import type { StoredRecord } from '#shared/domain/envelope';
import type { TaskData, TaskEventData, TaskStepData } from '#shared/domain/tasks';
import type { TaskFilter } from '#shared/ipc/live';
import type { TaskListView, TaskView } from '#shared/ipc/views';
import type { Workspace } from '../session/workspace';

/** The most ids a search or a person's steps bring into a list. */
const mostIds = 2000;

/** One page of a task list, nearest due date first, and how many there are in all. */
export async function taskList(workspace: Workspace, filter: TaskFilter): Promise<TaskListView> {
  const { replica, organisation } = workspace;
  const soonDays = organisation.current().setting?.dueSoonDays ?? 3;
  const selector = taskSelector(filter, organisation.today(), soonDays, await idsOf(workspace, filter));
  const [total, page] = await Promise.all([
    replica.records.count({ selector }).exec(),
    find(replica, {
      selector,
      sort: [{ kind: 'asc' }, { due: 'asc' }],
      skip: filter.offset,
      limit: filter.limit,
    }),
  ]);
  return { rows: await taskRows(workspace, page), total };
}

/** The ids that search text or a responsible person leave, or null when neither narrows the list. */
async function idsOf(
  { replica, searchIds }: Workspace,
  filter: TaskFilter,
): Promise<readonly string[] | null> {
  const found = filter.search.trim() ? await searchIds(filter.search, 'task', mostIds) : null;
  if (!filter.responsibleId) return found;
  const steps = await find(replica, {
    selector: { kind: 'taskStep', personId: filter.responsibleId },
    limit: mostIds,
  });
  const mine = new Set(steps.map(({ parentId }) => parentId));
  return found ? found.filter((id) => mine.has(id)) : [...mine];
}

/** A task with its whole chain: steps in order, events newest first, and where it comes from. */
export async function taskOne(workspace: Workspace, id: string): Promise<TaskView | null> {
  const { replica } = workspace;
  const [task] = await find(replica, { selector: { id, kind: 'task' } });
  if (!task) return null;
  const [row] = await taskRows(workspace, [task]);
  if (!row) return null;
  const children = await find(replica, {
    selector: { kind: { $in: ['taskStep', 'taskEvent'] }, parentId: id },
  });
  const parked = await parkedIds(replica);
  const steps = children
    .filter(({ kind }) => kind === 'taskStep')
    .map((step) => viewOf<TaskStepData>(step, parked));
  const events = children
    .filter(({ kind }) => kind === 'taskEvent')
    .map((event) => viewOf<TaskEventData>(event, parked));
  return {
    ...row,
    steps: steps.sort((a, b) => a.data.order - b.data.order),
    events: events.sort((a, b) => (a.data.at < b.data.at ? 1 : -1)),
    origin: await originOf(workspace, row.data),
  };
}

async function originOf({ replica }: Workspace, { source }: TaskData): Promise<TaskView['origin']> {
  const record: StoredRecord | undefined = (await findByIds(replica, [source.recordId])).get(source.recordId);
  switch (record?.kind) {
    case 'meeting':
      return { type: 'meeting', id: record.id, title: dataOf(record, 'meeting').title };
    case 'visit':
      return { type: 'visit', id: record.id, title: dataOf(record, 'visit').facility };
    case 'campaign':
      return { type: 'campaign', id: record.id, title: dataOf(record, 'campaign').name };
    default:
      return { type: 'none', id: '', title: '' };
  }
}

import { dataOf } from '../replica/writer';
import { dueSoon } from './dueSoon';
import { find, findByIds } from './find';
import { parkedIds, viewOf } from './marks';
import { taskRows } from './taskRows';
import { taskSelector } from './taskSelector';
import { stepStatuses } from '#shared/domain/tasks';
import type { StoredRecord } from '#shared/domain/envelope';
import type { TaskData, TaskEventData, TaskStepData } from '#shared/domain/tasks';
import type { TaskFilter } from '#shared/ipc/live';
import type { TaskListView, TaskView } from '#shared/ipc/views';
import type { Workspace } from '../session/workspace';

/** The most ids a search or a person's steps bring into a list. */
const mostIds = 2000;

/** One page of a task list, nearest due date first, and how many there are in all. */
export async function taskList(workspace: Workspace, filter: TaskFilter): Promise<TaskListView> {
  const { replica } = workspace;
  const { today, soonEnd } = await dueSoon(workspace);
  const selector = taskSelector(filter, today, soonEnd, await idsOf(workspace, filter));
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

/** The tasks that were reminded of so often that the next briefing must hear of them. */
async function idsForBriefing({ aggregate }: Workspace): Promise<readonly string[]> {
  return (await aggregate('tasks.forBriefing', {})).map(({ id }) => String(id));
}

/** The ids that search text, a responsible person or the next agenda leave, or null when none narrows the list. */
async function idsOf(workspace: Workspace, filter: TaskFilter): Promise<readonly string[] | null> {
  const lists = [
    filter.search.trim() ? await workspace.searchIds(filter.search, 'task', mostIds) : null,
    filter.responsibleId ? await idsAtPerson(workspace, filter.responsibleId) : null,
    filter.waiting === 'briefing' ? await idsForBriefing(workspace) : null,
  ].filter((list) => list !== null);
  const [first, ...others] = lists;
  if (!first) return null;
  const sets = others.map((list) => new Set(list));
  return first.filter((id) => sets.every((set) => set.has(id)));
}

/** The tasks at a step of which a person answers; `undone`: only at one that is not done. */
export async function idsAtPerson(
  { replica }: Workspace,
  personId: string,
  undone = false,
): Promise<readonly string[]> {
  const status = undone ? { status: { $in: stepStatuses.filter((name) => name !== 'DONE') } } : {};
  const steps = await find(replica, { selector: { kind: 'taskStep', personId, ...status }, limit: mostIds });
  return [...new Set(steps.map(({ parentId }) => parentId))];
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
  const parts = await find(replica, { selector: { kind: 'task', parentId: id } });
  return {
    ...row,
    parts: await taskRows(workspace, parts),
    evidence: await evidenceOf(
      workspace,
      events.map((event) => event.id),
    ),
    steps: steps.sort((a, b) => a.data.order - b.data.order),
    events: events.sort((a, b) => (a.data.at < b.data.at ? 1 : -1)),
    origin: await originOf(workspace, row.data),
  };
}

/** The photos that were added to reports. */
async function evidenceOf(
  { replica }: Workspace,
  eventIds: readonly string[],
): Promise<TaskView['evidence']> {
  if (eventIds.length === 0) return {};
  const found = await find(replica, { selector: { kind: 'attachment', parentId: { $in: [...eventIds] } } });
  const by = new Map<string, string[]>();
  for (const { id, parentId } of found) by.set(parentId, [...(by.get(parentId) ?? []), id]);
  return Object.fromEntries(by);
}

async function originOf({ replica }: Workspace, { source }: TaskData): Promise<TaskView['origin']> {
  const record: StoredRecord | undefined = (await findByIds(replica, [source.recordId])).get(source.recordId);
  switch (record?.kind) {
    case 'meeting':
      return { type: 'meeting', id: record.id, title: dataOf(record, 'meeting').title };
    case 'visit':
      return { type: 'visit', id: record.id, title: dataOf(record, 'visit').facility };
    case 'task':
      return { type: 'task', id: record.id, title: dataOf(record, 'task').title };
    case 'campaign':
      return { type: 'campaign', id: record.id, title: dataOf(record, 'campaign').name };
    default:
      return { type: 'none', id: '', title: '' };
  }
}

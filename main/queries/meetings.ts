import { dataOf } from '../replica/writer';
import { find, findByIds } from './find';
import { inOrder } from '#shared/domain/meetingLines';
import { linksOf } from './meetingsLinks';
import { markOf, parkedIds, viewOf } from './marks';
import { taskRows } from './taskRows';
import { tasksOf } from '#shared/domain/meetingTasks';
import type { MeetingData } from '#shared/domain/meetings';
import type { MeetingRow, MeetingView, View } from '#shared/ipc/views';
import type { TaskEventData } from '#shared/domain/tasks';
import type { Workspace } from '../session/workspace';

/** The most meetings that a list shows; older ones are found by search. */
const mostMeetings = 200;

/** Meetings, newest first. */
export async function meetingList({ replica }: Workspace): Promise<readonly MeetingRow[]> {
  const parked = await parkedIds(replica);
  const records = await find(replica, {
    selector: { kind: 'meeting' },
    sort: [{ kind: 'desc' }, { at: 'desc' }],
    limit: mostMeetings,
  });
  return records.map((record) => {
    const { title, heldOn, startTime, place, status, conclusions } = dataOf(record, 'meeting');
    const tasks = status === 'SIGNED' ? conclusions.flatMap(tasksOf).length : 0;
    const counts = { conclusions: conclusions.length, tasks };
    return {
      id: record.id,
      title,
      heldOn,
      startTime,
      place,
      status,
      ...counts,
      sync: markOf(record, parked),
    };
  });
}

/** A meeting with the tasks of its conclusions and of what it took over, and the meetings it is linked with. */
export async function meetingOne(workspace: Workspace, id: string): Promise<MeetingView | null> {
  const { replica } = workspace;
  const [record] = await find(replica, { selector: { id, kind: 'meeting' } });
  if (!record) return null;
  const parked = await parkedIds(replica);
  const { data, sync } = viewOf<MeetingData>(record, parked);
  const links = await linksOf(replica, id, data);
  const own = data.conclusions.flatMap(tasksOf).map(({ taskId }) => taskId);
  const carried = (data.carried ?? []).map((item) => item.id);
  const found = await findByIds(replica, [...own, ...carried]);
  const rows = await taskRows(workspace, [...found.values()]);
  return {
    id,
    sync,
    data: { ...data, conclusions: inOrder(data.conclusions), agenda: inOrder(data.agenda) },
    tasks: Object.fromEntries(rows.map((row) => [row.id, row])),
    changes: {
      ...(await changesSince(workspace, own, data.signedAt)),
      ...(await changesSince(workspace, carried, links.previousSignedAt)),
    },
    ...links,
  };
}

/** What happened to tasks after an instant, oldest first; nothing while there is no such instant. */
async function changesSince(
  { replica }: Workspace,
  taskIds: readonly string[],
  since: string,
): Promise<Readonly<Record<string, readonly View<TaskEventData>[]>>> {
  if (since === '' || taskIds.length === 0) return {};
  const parked = await parkedIds(replica);
  const records = await find(replica, { selector: { kind: 'taskEvent', parentId: { $in: [...taskIds] } } });
  const events = records
    .map((record) => viewOf<TaskEventData>(record, parked))
    .filter(({ data }) => data.at > since)
    .sort((a, b) => (a.data.at < b.data.at ? -1 : 1));
  return Object.fromEntries(
    taskIds.map((taskId) => [taskId, events.filter(({ data }) => data.taskId === taskId)]),
  );
}

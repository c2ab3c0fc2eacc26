import { dataOf } from '../replica/writer';
import { find, findByIds } from './find';
import { markOf, parkedIds, viewOf } from './marks';
import { taskRows } from './taskRows';
import type { MeetingData } from '#shared/domain/meetings';
import type { MeetingRow, MeetingView } from '#shared/ipc/views';
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
    const tasks = status === 'SIGNED' ? conclusions.filter(({ noTask }) => !noTask).length : 0;
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

/** A meeting with the task of each of its conclusions. */
export async function meetingOne(workspace: Workspace, id: string): Promise<MeetingView | null> {
  const { replica } = workspace;
  const [meeting] = await find(replica, { selector: { id, kind: 'meeting' } });
  if (!meeting) return null;
  const view = viewOf<MeetingData>(meeting, await parkedIds(replica));
  const withTask = view.data.conclusions.filter(({ noTask }) => !noTask);
  const found = await findByIds(
    replica,
    withTask.map(({ taskId }) => taskId),
  );
  const rows = await taskRows(workspace, [...found.values()]);
  const byTask = new Map(rows.map((row) => [row.id, row]));
  const tasks = withTask.flatMap(({ id: conclusionId, taskId }) => {
    const row = byTask.get(taskId);
    return row ? [[conclusionId, row] as const] : [];
  });
  return { ...view, tasks: Object.fromEntries(tasks) };
}

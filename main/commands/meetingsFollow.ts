import { carriedFrom, nextMeeting, supplementOf } from '#shared/domain/meetingCarry';
import { dataOf } from '../replica/writer';
import { Failure } from '../failure';
import { find, findByIds } from '../queries/find';
import { tasksOf } from '#shared/domain/meetingTasks';
import type { CallInput } from '#shared/ipc/contract';
import type { HeldMeeting } from '#shared/domain/meetingCarry';
import type { Workspace } from '../session/workspace';

async function meetingOf({ writer }: Workspace, id: string): Promise<HeldMeeting> {
  const meeting = await writer.read('meeting', id);
  if (!meeting) throw new Failure('record.gone');
  return { id, data: meeting.data };
}

/** A signed meeting only: a draft is simply gone on with. */
async function signedMeetingOf(workspace: Workspace, id: string): Promise<HeldMeeting> {
  const meeting = await meetingOf(workspace, id);
  if (meeting.data.status !== 'SIGNED') throw new Failure('meeting.notSigned');
  return meeting;
}

async function supplementsOf({ replica }: Workspace, id: string): Promise<readonly HeldMeeting[]> {
  const following = await find(replica, { selector: { kind: 'meeting', parentId: id } });
  return following
    .map((record) => ({ id: record.id, data: dataOf(record, 'meeting') }))
    .filter(({ data }) => data.supplementTo === id)
    .sort((a, b) => (a.data.heldOn < b.data.heldOn ? -1 : 1));
}

/**
 * The next meeting of a series; it takes over every conclusion of the last one, and of its supplements, whose task is
 * not over. @throws Failure record.gone | meeting.notSigned
 */
export async function startNextMeeting(
  workspace: Workspace,
  { id, heldOn }: CallInput<'meetings.next'>,
): Promise<{ readonly id: string }> {
  const previous = await signedMeetingOf(workspace, id);
  const meetings = [previous, ...(await supplementsOf(workspace, id))];
  const wanted = meetings.flatMap(({ data }) => [
    ...(data.carried ?? []).map((item) => item.id),
    ...data.conclusions.flatMap(tasksOf).map(({ taskId }) => taskId),
  ]);
  const tasks = await findByIds(workspace.replica, wanted);
  const isOpen = (taskId: string): boolean => {
    const task = tasks.get(taskId);
    // A task that is not here (not readable, not arrived) is nobody's proof that the work is done.
    if (!task) return true;
    const { status } = dataOf(task, 'task');
    return status !== 'COMPLETED' && status !== 'CANCELLED';
  };
  const carried = carriedFrom(meetings, isOpen);
  return { id: await workspace.writer.create('meeting', nextMeeting(previous, carried, heldOn)) };
}

/** A supplement to a signed meeting ("biên bản, kết luận bổ sung"). @throws Failure record.gone | meeting.notSigned */
export async function startSupplement(
  workspace: Workspace,
  { id }: CallInput<'meetings.supplement'>,
): Promise<{ readonly id: string }> {
  const signed = await signedMeetingOf(workspace, id);
  const data = supplementOf(signed, workspace.organisation.today(), 'bổ sung');
  return { id: await workspace.writer.create('meeting', data) };
}

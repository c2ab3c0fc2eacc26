import { Failure } from '../failure';
import { firstUnclear, tasksOf } from '#shared/domain/meetingTasks';
import { inOrder, numbered } from '#shared/domain/meetingLines';
import type { Conclusion, MeetingData } from '#shared/domain/meetings';
import type { TaskData } from '#shared/domain/tasks';
import type { Workspace } from '../session/workspace';

/**
 * Signs a meeting: every conclusion that makes tasks gets them, its lines get their numbers, then it is frozen. Tasks
 * come first and have the ids that their conclusions carry, so a machine that dies in between signs again without a
 * second task.
 * @throws Failure meeting.noConclusions | meeting.incomplete | meeting.signed
 */
export async function signMeeting(
  workspace: Workspace,
  id: string,
): Promise<{ readonly taskIds: readonly string[] }> {
  const { writer, profile } = workspace;
  const meeting = await writer.read('meeting', id);
  if (!meeting) throw new Failure('record.gone');
  const { data } = meeting;
  if (data.status === 'SIGNED') throw new Failure('meeting.signed');
  if (data.conclusions.length === 0) throw new Failure('meeting.noConclusions');
  const unclear = firstUnclear(data);
  if (unclear > 0) throw new Failure('meeting.incomplete', { number: unclear });
  const taskIds: string[] = [];
  for (const conclusion of inOrder(data.conclusions))
    for (const { taskId, leadUnitId } of tasksOf(conclusion)) {
      taskIds.push(taskId);
      if (await writer.read('task', taskId)) continue;
      await writer.create('task', taskOf(id, data, conclusion, leadUnitId, profile.personId), taskId);
    }
  await writer.change('meeting', id, (current): MeetingData => ({
    ...current,
    conclusions: numbered(current.conclusions),
    agenda: numbered(current.agenda),
    ...(current.proceedings && { proceedings: numbered(current.proceedings) }),
    ...(current.carried && { carried: numbered(current.carried) }),
    status: 'SIGNED',
    signedAt: workspace.clock.now().toISOString(),
    signedById: profile.personId,
  }));
  return { taskIds };
}

function taskOf(
  meetingId: string,
  meeting: MeetingData,
  conclusion: Conclusion,
  leadUnitId: string,
  assignerId: string,
): TaskData {
  return {
    title: conclusion.text.slice(0, 2000),
    code: '',
    source: { type: 'CONCLUSION', recordId: meetingId, itemId: conclusion.id },
    leadUnitId,
    coordinatingUnitIds: conclusion.coordinatingUnitIds,
    leaderInChargeId: conclusion.leaderInChargeId || meeting.chairId,
    assignerId,
    assignedOn: meeting.heldOn,
    dueDate: conclusion.dueDate,
    noDueDateReason: conclusion.noDueDateReason,
    deliverable: conclusion.deliverable,
    urgency: 'NORMAL',
    restricted: false,
    status: 'NOT_STARTED',
    progressPercent: 0,
    completedOn: '',
  };
}

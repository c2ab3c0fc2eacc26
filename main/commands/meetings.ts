import { Failure } from '../failure';
import { saveForm } from './saveForm';
import type { Conclusion, MeetingData } from '#shared/domain/meetings';
import type { Form } from './saveForm';
import type { TaskData } from '#shared/domain/tasks';
import type { Workspace } from '../session/workspace';

export async function saveMeeting(
  workspace: Workspace,
  form: Form<'meeting'>,
): Promise<{ readonly id: string }> {
  return { id: await saveForm(workspace, 'meeting', form) };
}

/**
 * Signs a meeting: every conclusion that makes a task gets it, then the meeting is frozen. Tasks come first and
 * have the ids that their conclusions carry, so a machine that dies in between signs again without a second task.
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
  const unclear = data.conclusions.find((conclusion) => !conclusion.noTask && !clear(conclusion));
  if (unclear) throw new Failure('meeting.incomplete', { number: unclear.order });
  const taskIds: string[] = [];
  for (const conclusion of data.conclusions.filter(({ noTask }) => !noTask)) {
    taskIds.push(conclusion.taskId);
    if (await writer.read('task', conclusion.taskId)) continue;
    await writer.create('task', taskOf(id, data, conclusion, profile.personId), conclusion.taskId);
  }
  await writer.change('meeting', id, (current): MeetingData => ({
    ...current,
    status: 'SIGNED',
    signedAt: workspace.clock.now().toISOString(),
    signedById: profile.personId,
  }));
  return { taskIds };
}

/** A conclusion that makes a task names who leads, and a day or why there is none. */
const clear = ({ leadUnitId, dueDate, noDueDateReason }: Conclusion): boolean =>
  leadUnitId !== '' && (dueDate !== '' || noDueDateReason !== '');

function taskOf(
  meetingId: string,
  meeting: MeetingData,
  conclusion: Conclusion,
  assignerId: string,
): TaskData {
  return {
    title: conclusion.text.slice(0, 2000),
    code: '',
    source: { type: 'CONCLUSION', recordId: meetingId, itemId: conclusion.id },
    leadUnitId: conclusion.leadUnitId,
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

/** Enters the number and date of the notice, once, after signing. @throws Failure meeting.number | meeting.numbered */
export async function numberMeeting(
  { writer }: Workspace,
  {
    id,
    noticeNumber,
    noticeDate,
  }: { readonly id: string; readonly noticeNumber: string; readonly noticeDate: string },
): Promise<void> {
  await writer.change('meeting', id, (current) => ({ ...current, noticeNumber, noticeDate }));
}

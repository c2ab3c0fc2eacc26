import { appended } from '#shared/domain/meetingLines';
import { saveForm } from './saveForm';
import type { CallInput } from '#shared/ipc/contract';
import type { Form } from './saveForm';
import type { MeetingData } from '#shared/domain/meetings';
import type { Workspace } from '../session/workspace';

export async function saveMeeting(
  workspace: Workspace,
  form: Form<'meeting'>,
): Promise<{ readonly id: string }> {
  return { id: await saveForm(workspace, 'meeting', form) };
}

/** Adds lines at the end of a draft, whatever others have added meanwhile. @throws Failure record.gone | meeting.signed */
export async function addLines(
  { writer }: Workspace,
  { id, conclusions, proceedings }: CallInput<'meetings.addLines'>,
): Promise<void> {
  await writer.change('meeting', id, (current): MeetingData => ({
    ...current,
    conclusions: appended(current.conclusions, conclusions),
    ...(proceedings.length > 0 && { proceedings: appended(current.proceedings ?? [], proceedings) }),
  }));
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

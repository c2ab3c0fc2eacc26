import { dataOf } from '../replica/writer';
import { Failure } from '../failure';
import { invitationOfMeeting } from './invitationOfMeeting';
import { minutesOfMeeting } from './minutesOfMeeting';
import { noticeOfMeeting } from './noticeOfMeeting';
import { recordOfVisit } from './recordOfVisit';
import { slipOfTask } from './slipOfTask';
import type { AdministrativeDocument } from '#shared/documents/model';
import type { CallInput } from '#shared/ipc/contract';
import type { Workspace } from '../session/workspace';

export type PaperKind = CallInput<'documents.preview'>['kind'];

type Build = (workspace: Workspace, id: string, origin: string) => Promise<AdministrativeDocument>;

/** How each kind of paper is filled from the records of this machine. */
const builders: Readonly<Record<PaperKind, Build>> = {
  conclusionNotice: async ({ writer, organisation }, id) => {
    const meeting = await writer.read('meeting', id);
    if (!meeting) throw new Failure('record.gone');
    return noticeOfMeeting(dataOf(meeting.record, 'meeting'), organisation.current());
  },
  invitation: invitationOfMeeting,
  meetingMinutes: minutesOfMeeting,
  inspectionRecord: recordOfVisit,
  handlingSlip: slipOfTask,
};

/** A document of a record, ready to be laid out. `origin` is where its pictures are served from. */
export const documentOf = (
  workspace: Workspace,
  { kind, id }: { readonly kind: PaperKind; readonly id: string },
  origin: string,
): Promise<AdministrativeDocument> => builders[kind](workspace, id, origin);

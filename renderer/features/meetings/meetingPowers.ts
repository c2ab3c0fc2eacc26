import { holds, isLeader, isOffice } from '#shared/domain/access/actor';
import type { Actor } from '#shared/domain/access/actor';
import type { MeetingData } from '#shared/domain/meetings';

/** Which buttons a person is offered on a meeting. Only an offer: the shared rules decide when they act. */
export function meetingPowers(
  actor: Actor,
  { status, noticeNumber }: Pick<MeetingData, 'status' | 'noticeNumber'>,
): { readonly edit: boolean; readonly number: boolean } {
  return {
    edit: status === 'DRAFT' && (isOffice(actor) || isLeader(actor)),
    number: status === 'SIGNED' && noticeNumber === '' && holds(actor, 'RECORDS_CLERK'),
  };
}

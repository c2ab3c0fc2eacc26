import { holds, isLeader, isOffice } from '#shared/domain/access/actor';
import type { Actor } from '#shared/domain/access/actor';
import type { MeetingData } from '#shared/domain/meetings';

/** Which buttons a person is offered on a meeting. Only an offer: the shared rules decide when they act. */
export function meetingPowers(
  actor: Actor,
  { status, noticeNumber }: Pick<MeetingData, 'status' | 'noticeNumber'>,
): {
  readonly edit: boolean;
  readonly number: boolean;
  /** May make the next meeting, or a supplement. */
  readonly follow: boolean;
} {
  const keeps = isOffice(actor) || isLeader(actor);
  return {
    edit: status === 'DRAFT' && keeps,
    number: status === 'SIGNED' && noticeNumber === '' && holds(actor, 'RECORDS_CLERK'),
    follow: status === 'SIGNED' && keeps,
  };
}

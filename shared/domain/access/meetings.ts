import { allowed, allowIf, refused, touchesOnly } from './change';
import { holds, isLeader, isOffice } from './actor';
import type { Change, Decision } from './change';
import type { MeetingData } from '../meetings';

/**
 * The Office keeps meetings. Signing freezes one; after it only the number and date of the notice may be entered,
 * once, by the records clerk (NĐ 30/2020 Điều 15: numbered after signing).
 */
export function decideMeeting(change: Change): Decision {
  const { actor, before } = change;
  if (!isOffice(actor) && !isLeader(actor)) return refused('meeting.office');
  if (!before || before.status !== 'SIGNED') return allowed;
  if (!touchesOnly(change, 'noticeNumber', 'noticeDate')) return refused('meeting.signed');
  if (!holds(actor, 'RECORDS_CLERK')) return refused('meeting.number');
  return allowIf((before.data as unknown as MeetingData).noticeNumber === '', 'meeting.numbered');
}

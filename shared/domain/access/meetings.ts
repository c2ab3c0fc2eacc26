import { allowed, allowIf, refused, touchesOnly } from './change';
import { holds, isLeader, isOffice } from './actor';
import type { Change, Decision } from './change';
import type { MeetingData } from '../meetings';

const dataOf = ({ data }: { readonly data: unknown }): MeetingData => data as MeetingData;

/** What a meeting follows from is said once, when it is made: a chain that can be bent proves nothing. */
const sameOrigin = (before: MeetingData, after: MeetingData): boolean =>
  (['seriesId', 'previousId', 'supplementTo'] as const).every(
    (field) => (before[field] ?? '') === (after[field] ?? ''),
  );

/**
 * The Office keeps meetings. Signing freezes one; after it only the number and date of the notice may be entered,
 * once, by the records clerk (NĐ 30/2020 Điều 15: numbered after signing).
 */
export function decideMeeting(change: Change): Decision {
  const { actor, before, after } = change;
  if (!isOffice(actor) && !isLeader(actor)) return refused('meeting.office');
  if (!before) return allowed;
  if (!sameOrigin(dataOf(before), dataOf(after))) return refused('meeting.origin');
  if (before.status !== 'SIGNED') return allowed;
  if (!touchesOnly(change, 'noticeNumber', 'noticeDate')) return refused('meeting.signed');
  if (!holds(actor, 'RECORDS_CLERK')) return refused('meeting.number');
  return allowIf(dataOf(before).noticeNumber === '', 'meeting.numbered');
}

import { beginsBody, isDuty } from './clause';
import type { NounPhrase } from './nounPhrase';
import { nounPhraseAt } from './nounPhrase';
import type { Reading } from './reading';
import { keyAt } from './reading';
import { openers } from './verbs';

/** Words that open a topic between the verb and the body: "yêu cầu đối với …, các đơn vị …". */
const TOPICS = new Set([
  'đối',
  'trong',
  'thời',
  'ngay',
  'từ',
  'trên',
  'sau',
  'về',
  'để',
  'căn',
  'trước',
  'với',
]);

/** Steps over a deadline, a topic up to a comma and "là", between an assigning verb and the body it addresses. */
export function addressee(reading: Reading, from: number, to: number): NounPhrase | null {
  let at = from;
  const deadline = reading.deadlineAt.get(at);
  if (deadline) at = keyAt(reading, deadline.to) === ',' ? deadline.to + 1 : deadline.to;
  if (['là', ':', '"', '“'].includes(keyAt(reading, at))) at += 1;
  // "yêu cầu trong thời gian tới các xã …"
  const soon = openers.match(reading.words, at);
  if (soon > 0 && nounPhraseAt(reading, at + soon, to)) at += soon;
  const direct = nounPhraseAt(reading, at, to);
  if (direct) return direct;
  // "đề nghị đối với chợ A, B, ban quản lý chợ …": a topic, then the body after a comma.
  if (!TOPICS.has(keyAt(reading, at))) return null;
  for (let i = at; i < Math.min(to, at + 40); i += 1) {
    if (keyAt(reading, i) !== ',') continue;
    const later = nounPhraseAt(reading, i + 1, to);
    if (later && beginsBody(reading, i + 1) && isDuty(reading, later.next, to)) return later;
  }
  return keyAt(reading, at) === 'đối' ? nounPhraseAt(reading, at + 2, to) : null;
}

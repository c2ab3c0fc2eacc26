import { addressee } from './addressee';
import { assignVerbs, speakers, weakAssignVerbs } from './assigningWords';
import { lowerOf } from './clause';
import type { NounPhrase } from './nounPhrase';
import type { Reading } from './reading';
import { deadlinesIn, keyAt } from './reading';
import type { Sentence } from './sentences';
import type { Trigger } from './trigger';
import { unitHeads } from './unitHeads';
import { statementWords } from './verbs';

/** Words of a report of what was, not of what shall be. */
export const NARRATIVE =
  /(?:thời gian qua|vừa qua|năm qua|hiện nay|những năm|trong năm qua|trước đó|theo báo cáo|theo đánh giá|theo ông|theo bà|tuy nhiên|mặc dù|phát biểu|được biết|nhờ|qua báo cáo|theo thống kê)/u;
/** What a leader does in a report of a meeting besides giving tasks. */
const OPINIONS =
  /^(?:đánh giá|động viên|chia sẻ|phê bình|thăm hỏi|kiểm tra|chúc mừng|ghi nhận|khen thưởng|biểu dương|trả lời|phân tích|giải trình|báo cáo|thông tin|làm rõ|tiếp thu|trao đổi|thống nhất|làm việc|giới thiệu|quán triệt|gợi ý|định hướng)/u;
const LEADERS_OWN =
  /^(?:thống nhất|đồng ý|nhất trí|chấp thuận|cho phép|thông qua|quyết định|nhắc nhở|phê bình|lưu ý|kêu gọi|khuyến cáo|biểu dương|đánh giá cao|bày tỏ)/u;
/** A figure that was reached; "phấn đấu đạt 90%" is a target. */
const REACHED = /^(?!.*(?:phấn đấu|bảo đảm|đảm bảo|để)).*đạt (?:trên |gần |hơn )?\d+(?:[.,]\d+)?\s?%/u;
/** Before the body these announce a duty. */
const TOLD =
  /(?:nhấn mạnh|nêu rõ|lưu ý|yêu cầu|kết luận|quyết định|thời gian tới|trên cơ sở|căn cứ|đối với|về |để |thực hiện|trường hợp|trước mắt|từ nay|tinh thần|nhằm|tới đây|sắp tới|trong quá trình|trước tình hình|trước thực trạng|kể từ)/u;
const DATED = /^(?:ngày|sáng|chiều|tối|trưa|vào|tại|trong buổi|trong khuôn khổ|sau khi nghe|hôm)(?: |$)/u;
const EVENTS =
  /^(?:chủ trì|tổ chức|họp|tham dự|dự|chủ tọa)(?:\s\S+){0,2}?\s(?:cuộc họp|hội nghị|buổi|phiên họp|lễ|họp|hội thảo|đoàn|giao ban|cuộc)/u;
const LACKING =
  /(?:còn chậm|còn thấp|còn nhiều|chưa|không đáp ứng|hạn chế nhất định|sẽ |đạt kết quả|đạt được|đã)/u;

/** Where a body stands in its sentence: its first word, its duty, the word before it. */
export type Place = Readonly<{
  at: number;
  first: boolean;
  before: string;
  duty: number;
  after: number;
  verb: number;
  colon: boolean;
}>;

/** A body followed by a bare verb is told to do so in official prose; in a report it only tells what happened. */
export function plainSubject(
  reading: Reading,
  sentence: Sentence,
  place: Place,
  leads: NounPhrase,
  earlier: Trigger | undefined,
): Trigger | null {
  const { words } = reading;
  if (statementWords.match(words, place.after) >= place.verb) return null;
  const rest = lowerOf(reading, place.after, Math.min(sentence.to, place.after + 14));
  const prefix = lowerOf(reading, sentence.from, place.at);
  // The body itself gives the task on: the assigning verb decides.
  const assign = assignVerbs.match(words, place.after);
  const single = !words.slice(place.at, leads.next).some((word) => word.key === 'các');
  const person = speakers.match(words, leads.items[0]?.from ?? 0) > 0 && single;
  const gives = assign > 0 && weakAssignVerbs.match(words, place.after) < assign;
  // "nhiệm vụ do UBND thành phố giao" only says who gave it; with a body after it the verb decides.
  if (gives) return null;
  if (assign > 0 && person && !sentence.bullet && addressee(reading, place.after + assign, sentence.to))
    return null;
  if (/^thông báo (?:để|đến|tới|kết luận|ý kiến|nội dung|cho)/u.test(rest)) return null;
  if (person && OPINIONS.test(rest)) return null;
  if (LEADERS_OWN.test(rest) && !sentence.bullet) return null;
  const led = ['chủ', 'phối'].includes(keyAt(reading, place.after)) && !EVENTS.test(rest);
  if (earlier) {
    const afterDeadline =
      ['và', ','].includes(place.before) &&
      deadlinesIn(reading, place.at - 20, place.at).some((d) => d.to === place.at - 1);
    if (startsDuty(reading, place, leads)) return { at: place.at, leads, duty: place.duty, how: 'subject' };
    if (
      place.before !== ';' &&
      !afterDeadline &&
      !(place.before === ',' && keyAt(reading, place.after) === 'chủ' && led)
    )
      return null;
    return { at: place.at, leads, duty: place.duty, how: 'subject' };
  }
  if (EVENTS.test(rest) && !sentence.bullet) return null;
  if (REACHED.test(lowerOf(reading, place.after, Math.min(sentence.to, place.after + 50)))) return null;
  if (
    NARRATIVE.test(prefix) ||
    DATED.test(lowerOf(reading, sentence.from, sentence.from + 3)) ||
    LACKING.test(rest.slice(0, 48))
  )
    return null;
  const told = TOLD.test(prefix);
  const adverb = deadlinesIn(reading, place.at - 20, place.at).some((d) => d.to >= place.at - 1);
  if (
    place.first ||
    place.colon ||
    adverb ||
    (told && ![';'].includes(place.before)) ||
    (place.before === ':' && prefix.length < 160)
  ) {
    return { at: place.at, leads, duty: place.duty, how: 'subject' };
  }
  return null;
}

/** ", Sở Xây dựng hướng dẫn …": a body of its own after a comma, told to do something else. */
function startsDuty({ words }: Reading, place: Place, leads: NounPhrase): boolean {
  if (place.before !== ',' || unitHeads.match(words, place.at) === 0 || place.verb < 2) return false;
  const named = words.slice(place.at + 1, leads.next).some((word) => word.capital);
  return words[place.at]?.capital === true || named;
}

import {
  assignVerbs,
  blockersBefore,
  nonAssignVerbs,
  petitioners,
  speakers,
  topBodies,
  weakAssignVerbs,
} from './assigningWords';
import type { NounPhrase } from './nounPhrase';
import { nounPhraseAt } from './nounPhrase';
import { afterAdverbial } from './adverbials';
import { conditionalLead, isConditional } from './conditions';
import { rankOf } from './rank';
import type { Reading } from './reading';
import { deadlinesIn, keyAt } from './reading';
import type { Sentence } from './sentences';
import { determiners, unitHeads } from './unitHeads';
import { dutyMarkers, dutyWords, openers, statementWords } from './verbs';

/** A place where a body is given a task: the leads, where the giving begins, where the duty begins. */
export type Trigger = Readonly<{ at: number; leads: NounPhrase; duty: number; how: 'verb' | 'subject' }>;

const CLAUSE_MARKS = new Set([',', ';', ':', '"', '“', '(']);
const SAYING = new Set(['rằng', 'mạnh', 'rõ', 'là', 'định', 'nghị', 'cầu']);
const NARRATIVE =
  /(?:thời gian qua|vừa qua|năm qua|hiện nay|những năm|trong năm qua|trước đó|theo báo cáo|theo đánh giá|theo ông|theo bà|tuy nhiên|mặc dù|phát biểu|được biết|nhờ|qua báo cáo|theo thống kê)/u;
/** What a leader does in a report of a meeting besides giving tasks. */
const OPINIONS = new Set([
  'đánh giá',
  'động viên',
  'chia sẻ',
  'phê bình',
  'thăm hỏi',
  'kiểm tra',
  'chúc mừng',
  'ghi nhận',
  'khen thưởng',
  'biểu dương',
  'trả lời',
  'phân tích',
  'giải trình',
  'báo cáo',
  'thông tin',
  'làm rõ',
  'tiếp thu',
  'trao đổi',
  'thống nhất',
  'làm việc',
  'giới thiệu',
  'quán triệt',
  'gợi ý',
  'định hướng',
]);
const DATED = /^(?:ngày|sáng|chiều|tối|trưa|vào|tại|trong buổi|trong khuôn khổ|sau khi nghe|hôm)(?: |$)/u;
const EVENTS =
  /^(?:chủ trì|tổ chức|họp|tham dự|dự|chủ tọa)(?:\s\S+){0,2}?\s(?:cuộc họp|hội nghị|buổi|phiên họp|lễ|họp|hội thảo|đoàn|giao ban|cuộc)/u;
const LACKING =
  /(?:còn chậm|còn thấp|còn nhiều|chưa|không đáp ứng|hạn chế nhất định|đạt kết quả|đạt được|đã)/u;

const lowerOf = ({ shadow, words }: Reading, from: number, to: number): string =>
  shadow.lower.slice(words[from]?.start ?? 0, words[to - 1]?.end ?? 0).replace(/\s+/gu, ' ');

function clauseStart({ words }: Reading, sentence: Sentence, at: number): number {
  for (let i = at - 1; i >= sentence.from; i -= 1)
    if ([';', ':', '"', '“', '”'].includes(words[i]?.key ?? '')) return i + 1;
  return sentence.from;
}

function contains(reading: Reading, list: typeof speakers, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (list.match(reading.words, i) > 0) return true;
  return false;
}

function blocked(reading: Reading, at: number): boolean {
  for (let back = 1; back <= 3; back += 1)
    if (at >= back && blockersBefore.match(reading.words, at - back) === back) return true;
  return false;
}

/** "có văn bản gửi các sở, ngành yêu cầu rà soát …": the bodies stand before the verb. */
function bySending(reading: Reading, sentence: Sentence, at: number): Trigger | null {
  const { words } = reading;
  if (keyAt(reading, at) !== 'gửi') return null;
  const link = ['tới', 'đến', 'cho'].includes(keyAt(reading, at + 1)) ? 2 : 1;
  const leads = nounPhraseAt(reading, at + link, sentence.to);
  if (!leads) return null;
  const verb = leads.next + (keyAt(reading, leads.next) === ',' ? 1 : 0);
  const length = ['yêu', 'đề', 'chỉ'].includes(keyAt(reading, verb)) ? assignVerbs.match(words, verb) : 0;
  return length > 0 && isDuty(reading, verb + length, sentence.to) ? { at, leads, duty: verb + length, how: 'verb' } : null;
}

/** Steps over a deadline, a topic up to a comma and "là", between an assigning verb and the body it addresses. */
function addressee(reading: Reading, from: number, to: number): NounPhrase | null {
  let at = from;
  const deadline = reading.deadlineAt.get(at);
  if (deadline) at = keyAt(reading, deadline.to) === ',' ? deadline.to + 1 : deadline.to;
  if (['là', ':', '"', '“', 'đối'].includes(keyAt(reading, at)) && keyAt(reading, at) !== 'đối') at += 1;
  const direct = nounPhraseAt(reading, at, to);
  if (direct) return direct;
  // "yêu cầu đối với các hầm A, B, ban quản lý dự án …": a topic, then the body after a comma.
  if (
    !['đối', 'trong', 'thời', 'ngay', 'từ', 'trên', 'sau', 'về', 'để', 'căn', 'trước', 'với'].includes(
      keyAt(reading, at),
    )
  )
    return null;
  for (let i = at; i < Math.min(to, at + 40); i += 1) {
    if (keyAt(reading, i) !== ',') continue;
    const later = nounPhraseAt(reading, i + 1, to);
    if (later && determiners.match(reading.words, i + 1) + unitHeads.match(reading.words, i + 1) > 0 && isDuty(reading, later.next, to)) return later;
  }
  return keyAt(reading, at) === 'đối' ? nounPhraseAt(reading, at + 2, to) : null;
}

/** Whether a duty begins at a word, after adverbs of time and the like. */
export function isDuty(reading: Reading, from: number, to: number): boolean {
  const at = reading.deadlineAt.get(from)?.to ?? from;
  return at < to && (dutyMarkers.match(reading.words, at) > 0 || dutyWords.match(reading.words, at) > 0);
}

function byVerb(
  reading: Reading,
  sentence: Sentence,
  at: number,
  earlier: Trigger | undefined,
): Trigger | null {
  const { words } = reading;
  const length = assignVerbs.match(words, at);
  if (length === 0 || blocked(reading, at) || nonAssignVerbs.match(words, at) >= length) return null;
  if (words[at]?.capital === true && words[at - 1]?.kind === 'word') return null;
  // "giao ban", "giao thông": not the verb.
  if (length === 1 && dutyWords.match(words, at) === 0) return null;
  const clause = clauseStart(reading, sentence, at);
  const spoken = contains(reading, speakers, Math.max(clause, at - 40, earlier?.duty ?? 0), at);
  const weak = weakAssignVerbs.match(words, at) >= length;
  if (weak && (!spoken || (earlier && earlier.at >= clause))) return null;
  if (earlier) {
    const before = keyAt(reading, at - 1);
    const parted =
      [';', ',', 'thời', '"', '”', ':', '.'].includes(before) ||
      spoken ||
      ['cũng', 'còn', 'tục'].includes(before);
    const strong = ['giao', 'đề'].includes(keyAt(reading, at));
    if (!parted && !(before === 'và' && strong && earlier.how === 'verb')) return null;
    if (before === ',' && !strong && !spoken && earlier.how === 'subject') return null;
  }
  const leads = addressee(reading, at + length, sentence.to);
  if (!leads) return null;
  const next = leads.next;
  if (
    next >= sentence.to ||
    ['.', ';', 'của', 'đã', 'vừa', 'sẽ', 'đang', '"', '”', ')'].includes(keyAt(reading, next))
  ) {
    return null;
  }
  if (keyAt(reading, at - 1) === 'và' && earlier && !isDuty(reading, next, sentence.to)) return null;
  if (asksUpward(reading, clause, at, leads)) return null;
  return { at, leads, duty: next, how: 'verb' };
}

function asksUpward(reading: Reading, clause: number, at: number, leads: NounPhrase): boolean {
  const first = leads.items[0];
  if (!first) return false;
  if (topBodies.match(reading.words, first.from) >= first.to - first.from) return true;
  if (keyAt(reading, at) !== 'đề') return false;
  if (contains(reading, petitioners, Math.max(clause, at - 12), at)) return true;
  const [speaker, addressed] = [rankOf(reading, clause, at), rankOf(reading, first.from, first.to)];
  return speaker > 0 && addressed > speaker;
}

function bySubject(
  reading: Reading,
  sentence: Sentence,
  at: number,
  earlier: Trigger | undefined,
): Trigger | null {
  const { words } = reading;
  const before = keyAt(reading, at - 1);
  const first = at === firstWord(reading, sentence);
  if (
    !first &&
    !CLAUSE_MARKS.has(before) &&
    !SAYING.has(before) &&
    !words[at - 1]?.key.match(/^(?:thì|và|đó)$/u) &&
    !deadlinesIn(reading, at - 20, at).some((d) => d.to === at)
  )
    return null;
  if (!namesBody(reading, at)) return null;
  const leads = nounPhraseAt(reading, at, sentence.to);
  if (!leads) return null;
  let duty = leads.next;
  if (
    keyAt(reading, duty) === ',' &&
    isDuty(reading, duty + 1, sentence.to) &&
    earlier === undefined &&
    first
  )
    duty += 1;
  const colon = keyAt(reading, duty) === ':' && (first || before === ';');
  if (colon) duty += 1;
  if (first || before === ';') duty = afterAdverbial(reading, duty, sentence.to);
  const after = reading.deadlineAt.get(duty)?.to ?? duty;
  // Answerability is a rule about persons, not a task.
  if (/^chịu trách nhiệm (?:trước|về|hoàn)/u.test(lowerOf(reading, after, after + 4))) return null;
  const marked = dutyMarkers.match(words, after) > 0;
  const verb = dutyWords.match(words, after);
  if (!marked && verb === 0) return null;
  if (marked) {
    const text = lowerOf(reading, sentence.from, at);
    return NARRATIVE.test(text) && !/(?:nhấn mạnh|yêu cầu|lưu ý|rằng)/u.test(text)
      ? null
      : { at, leads, duty, how: 'subject' };
  }
  return plainSubject(reading, sentence, { at, first, before, duty, after, verb, colon }, leads, earlier);
}

type Place = Readonly<{
  at: number;
  first: boolean;
  before: string;
  duty: number;
  after: number;
  verb: number;
  colon: boolean;
}>;

/** A capital alone may only open a sentence; a body needs its noun, a plural, an abbreviation or two capitals. */
function namesBody({ words }: Reading, at: number): boolean {
  if (determiners.match(words, at) > 0 || unitHeads.match(words, at) > 0) return true;
  const [first, second] = [words[at], words[at + 1]];
  return first?.acronym === true || (first?.capital === true && second?.capital === true);
}

/** A body followed by a bare verb is told to do so in official prose; in a report it only tells what happened. */
function plainSubject(
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
  const single = !reading.words
    .slice(leads.items[0]?.from ?? 0, leads.next)
    .some((word) => word.key === 'các');
  const person = speakers.match(words, leads.items[0]?.from ?? 0) > 0 && single;
  if (
    assign > 0 &&
    (weakAssignVerbs.match(words, place.after) < assign || (person && !sentence.bullet)) &&
    addressee(reading, place.after + assign, sentence.to)
  ) {
    return null;
  }
  if (person && OPINIONS.has(lowerOf(reading, place.after, place.after + 2))) return null;
  if (/^(?:nhắc nhở|phê bình|lưu ý|kêu gọi|khuyến cáo|biểu dương|đánh giá cao|bày tỏ)/u.test(rest) && !sentence.bullet) return null;
  const led = ['chủ', 'phối'].includes(keyAt(reading, place.after)) && !EVENTS.test(rest);
  if (earlier) {
    const afterDeadline = ['và', ','].includes(place.before) && deadlinesIn(reading, place.at - 20, place.at).some((d) => d.to === place.at - 1);
    if (place.before !== ';' && !afterDeadline && !(place.before === ',' && keyAt(reading, place.after) === 'chủ' && led))
      return null;
    return { at: place.at, leads, duty: place.duty, how: 'subject' };
  }
  if (EVENTS.test(rest) && !sentence.bullet) return null;
  if (
    NARRATIVE.test(prefix) ||
    DATED.test(lowerOf(reading, sentence.from, sentence.from + 3)) ||
    LACKING.test(rest.slice(0, 48))
  )
    return null;
  const told =
    /(?:nhấn mạnh|nêu rõ|lưu ý|yêu cầu|kết luận|quyết định|thời gian tới|trên cơ sở|căn cứ|đối với|về |để |thực hiện|trường hợp|trước mắt|từ nay)/u.test(
      prefix,
    );
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

/** The first word of a sentence after words that only lead over ("Đồng thời,", "Bên cạnh đó,"). */
export function firstWord(reading: Reading, sentence: Sentence): number {
  let at = sentence.from;
  for (;;) {
    const n = openers.match(reading.words, at);
    const marks = ['"', '“', '(', ','].includes(keyAt(reading, at)) ? 1 : 0;
    if (n + marks === 0 || at + n + marks >= sentence.to) return at;
    at += n + marks;
  }
}

/** All places of a sentence where a body is given a task, in order. */
export function triggersOf(reading: Reading, sentence: Sentence): readonly Trigger[] {
  if (isConditional(reading, sentence)) {
    const found = conditionalLead(reading, sentence);
    if (found) return [{ ...found, duty: found.leads.next, how: 'subject' }];
  }
  const conditional = isConditional(reading, sentence);
  const triggers: Trigger[] = [];
  for (let at = sentence.from; at < sentence.to;) {
    const earlier = triggers.at(-1);
    const found =
      byVerb(reading, sentence, at, earlier) ??
      (earlier ? null : bySending(reading, sentence, at)) ?? (conditional ? null : bySubject(reading, sentence, at, earlier));
    if (found) triggers.push(found);
    at = found ? Math.max(at + 1, found.duty) : at + 1;
  }
  return triggers;
}

import { afterAdverbial } from './adverbials';
import { beginsBody, CLAUSE_MARKS, isDuty, lowerOf } from './clause';
import { afterNumber } from './wordRange';
import { nounPhraseAt } from './nounPhrase';
import { NARRATIVE, plainSubject } from './plainSubject';
import type { Reading } from './reading';
import { deadlinesIn, keyAt } from './reading';
import type { Sentence } from './sentences';
import type { Trigger } from './trigger';
import { dutyMarkers, dutyWords } from './verbs';

/** Last syllables of verbs of saying: "nhấn mạnh", "nêu rõ", "khẳng định". */
const SAYING = new Set(['rằng', 'mạnh', 'rõ', 'là', 'định', 'nghị', 'cầu']);
const LINKS = new Set(['thì', 'và', 'đó']);

/** What is known of the sentence as a whole: its first word after "Đồng thời," and the like; whether the one before tells the past. */
export type SentenceView = Readonly<{ opening: number; narrated: boolean }>;

/** A task told with the body as the subject: "Các đơn vị phải …", "Sở Y tế chủ trì …". */
export function bySubject(
  reading: Reading,
  sentence: Sentence,
  at: number,
  earlier: Trigger | undefined,
  { opening, narrated }: SentenceView,
): Trigger | null {
  const { words } = reading;
  const before = keyAt(reading, at - 1);
  const first = at === opening;
  if (
    !first &&
    !CLAUSE_MARKS.has(before) &&
    !SAYING.has(before) &&
    !LINKS.has(before) &&
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
  if (colon) duty = afterNumber(reading, duty + 1);
  if (first || before === ';') duty = afterAdverbial(reading, duty, sentence.to);
  const after = reading.deadlineAt.get(duty)?.to ?? duty;
  // Answerability is a rule about persons, not a task; a duty may follow it after a comma.
  if (/^chịu trách nhiệm(?: \S+){0,2} (?:trước|về|hoàn)/u.test(lowerOf(reading, after, after + 6))) {
    const next = afterComma(reading, after, sentence.to);
    return next === null ? null : { at, leads, duty: next, how: 'subject' };
  }
  const marked =
    dutyMarkers.match(words, after) > 0 ||
    ['không được', 'tuyệt đối'].includes(lowerOf(reading, after, after + 2));
  const verb = dutyWords.match(words, after);
  if (!marked && verb === 0) return null;
  if (marked) {
    const text = lowerOf(reading, sentence.from, at);
    return NARRATIVE.test(text) && !/(?:nhấn mạnh|yêu cầu|lưu ý|rằng)/u.test(text)
      ? null
      : { at, leads, duty, how: 'subject' };
  }
  if (narrated && !earlier && !sentence.bullet) return null;
  return plainSubject(reading, sentence, { at, first, before, duty, after, verb, colon }, leads, earlier);
}

/** A capital alone may only open a sentence; a body needs its noun, a plural, an abbreviation or two capitals. */
function namesBody(reading: Reading, at: number): boolean {
  if (beginsBody(reading, at)) return true;
  const [first, second] = [reading.words[at], reading.words[at + 1]];
  return first?.acronym === true || (first?.capital === true && second?.capital === true);
}

/** The first word after a comma that begins a duty, or null. */
function afterComma(reading: Reading, from: number, to: number): number | null {
  for (let at = from; at < to - 1; at += 1) {
    if (keyAt(reading, at) === ';') return null;
    if (keyAt(reading, at) === ',' && dutyWords.match(reading.words, at + 1) > 1) return at + 1;
  }
  return null;
}

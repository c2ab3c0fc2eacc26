import { addressee } from './addressee';
import { asksUpward } from './asksUpward';
import { assignVerbs, blockersBefore, nonAssignVerbs, speakers, weakAssignVerbs } from './assigningWords';
import { clauseStart, contains, isDuty } from './clause';
import type { Reading } from './reading';
import { keyAt } from './reading';
import type { Sentence } from './sentences';
import type { Trigger } from './trigger';
import { dutyWords } from './verbs';

function blocked(reading: Reading, at: number): boolean {
  for (let back = 1; back <= 3; back += 1)
    if (at >= back && blockersBefore.match(reading.words, at - back) === back) return true;
  return false;
}

/** A task given by a verb of assigning with the body after it: "giao Phòng Nội vụ …", "yêu cầu các đơn vị …". */
export function byVerb(
  reading: Reading,
  sentence: Sentence,
  at: number,
  earlier: Trigger | undefined,
): Trigger | null {
  const { words } = reading;
  const length = assignVerbs.match(words, at);
  if (length === 0 || blocked(reading, at) || nonAssignVerbs.match(words, at) >= length) return null;
  if (words[at]?.capital === true && words[at - 1]?.kind === 'word') return null;
  if (keyAt(reading, at) === 'chỉ' && keyAt(reading, at - 1) === 'ban') return null;
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

import { nameLength } from './nameLength';
import type { Reading } from './reading';
import { keyAt } from './reading';
import { bareNouns, determiners, nameParts, nameStops, notHeads, sharedParts, unitHeads } from './unitHeads';
import { dutyMarkers, dutyWords } from './verbs';

/** Bodies or people named one after another: each as words [from, to); `next` is the word after the list. */
export type NounPhrase = Readonly<{ items: readonly Readonly<{ from: number; to: number }>[]; next: number }>;

const PERSON_TITLES = new Set([
  'ông',
  'pct',
  'bà',
  'đồng',
  'phó',
  'chủ',
  'giám',
  'trưởng',
  'bí',
  'chánh',
  'ủy',
  'uỷ',
  'đại',
]);
const MAX_ITEMS = 40;

/** The word after determiner, number and head, or null when no body begins here. */
function headEnd(
  reading: Reading,
  from: number,
  to: number,
): Readonly<{ at: number; plural: boolean }> | null {
  const { words } = reading;
  if (from >= to || reading.deadlineAt.has(from) || notHeads.match(words, from) > 0) return null;
  let at = from + determiners.match(words, from);
  if (words[at]?.kind === 'number' && words[at + 1]?.kind === 'word' && /^\d{1,3}$/.test(keyAt(reading, at)))
    at += 1;
  const plural = at > from;
  if (notHeads.match(words, at) > 0) return null;
  const head = unitHeads.match(words, at);
  if (keyAt(reading, at) === 'đ' && keyAt(reading, at + 1) === '/' && keyAt(reading, at + 2) === 'c')
    return { at: at + 3, plural };
  const word = words[at];
  if (!word || at >= to || word.kind !== 'word') return null;
  const verb = word.capital && at > from ? 0 : dutyWords.match(words, at);
  if (
    head > 0 &&
    (plural ||
      word.acronym ||
      verb < head ||
      (word.capital && verb <= head && (!startsSentence(reading, at) || namedNext(reading, at + head))))
  ) {
    return { at: at + head, plural };
  }
  if (head > 0 || nameStops.match(words, at) > 0) return null;
  if (word.capital && verb === 0 && dutyMarkers.match(words, at) === 0) return { at: at + 1, plural };
  if (plural && verb === 0 && dutyMarkers.match(words, at) === 0 && determiners.match(words, from) > 0)
    return { at: at + 1, plural };
  return null;
}

/** Whether a name follows in lower case, so that a capital noun is a body of its own: "Ban an toàn giao thông". */
function namedFurther({ words }: Reading, at: number): boolean {
  return nameParts.match(words, at) > 0 && sharedParts.match(words, at) === 0;
}

/** "Thanh tra Sở", "Thanh tra giao thông" name a body, "Thanh tra việc …" tells a duty. */
function namedNext({ words }: Reading, at: number): boolean {
  return words[at]?.capital === true || nameParts.match(words, at) > 0 || unitHeads.match(words, at) > 0;
}

function startsSentence(reading: Reading, at: number): boolean {
  const before = reading.words[at - 1];
  return before === undefined || before.kind !== 'word';
}

/** After a name: the list goes on (`same` name or a `new` item from `at`), or ends. */
function continuation(
  reading: Reading,
  item: { from: number; plural: boolean; colon: boolean },
  at: number,
  to: number,
): { kind: 'same' | 'new'; at: number } | null {
  const { words } = reading;
  const mark = words[at];
  if (!mark || at >= to) return null;
  const joins = [',', 'và', '&', '/', ';', 'hoặc', 'cùng'].includes(mark.key);
  const next = at + (mark.key === ',' && keyAt(reading, at + 1) === 'và' ? 2 : 1);
  const after = words[next];
  if (!after || next >= to) return null;
  if (mark.key === ':' && item.plural) {
    const verb = dutyWords.match(words, next);
    // "các sở: Xây dựng, Tài chính" lists fields, "các đơn vị: Xây dựng kế hoạch …" opens duties.
    const isName =
      (after.capital && (verb === 0 || [',', 'và', ';'].includes(keyAt(reading, next + verb)))) ||
      after.kind === 'number';
    return isName ? { kind: 'same', at: next } : null;
  }
  if (mark.key === '-' || mark.key === '–') {
    if (PERSON_TITLES.has(after.key) && unitHeads.match(words, next) > 0) return null;
    return after.capital || nameLength(reading, next, to, false) > 0 ? { kind: 'same', at: next } : null;
  }
  if (!joins || mark.key === 'cùng') return null;
  if (after.kind === 'number')
    return words[at - 1]?.kind === 'number' && mark.key !== ';' ? { kind: 'same', at: next } : null;
  const bare = bareNouns.match(words, next);
  if (
    bare > 0 &&
    mark.key !== ';' &&
    (item.plural || bareNouns.match(words, at - 1) === 1) &&
    !(words[next + bare]?.capital ?? false) &&
    !(after.capital && namedFurther(reading, next + bare)) &&
    dutyWords.match(words, next) <= bare
  ) {
    return { kind: 'same', at: next };
  }
  // "Văn phòng HĐND và UBND" is one office; "các phòng LĐTB&XH, TC-KH, Tư pháp" is one list.
  const councils =
    ['hđnd', 'dân'].includes(keyAt(reading, at - 1)) &&
    ['văn', 'thường', 'lãnh', 'đoàn'].includes(keyAt(reading, item.from));
  if (councils && ['ubnd', 'ủy'].includes(after.key)) return { kind: 'same', at: next };
  if (item.plural && after.acronym && mark.key !== ';' && unitHeads.match(words, next) === 0)
    return { kind: 'same', at: next };
  if (mark.key === '&' && after.capital) return { kind: 'same', at: next };
  if (item.colon && mark.key !== ';' && after.capital) return { kind: 'same', at: next };
  if (
    headEnd(reading, next, to) &&
    (unitHeads.match(words, next) > 0 || determiners.match(words, next) > 0 || after.acronym)
  ) {
    return { kind: 'new', at: next };
  }
  const named = words.slice(item.from + 1, at).some((word) => word.capital) || item.plural;
  return after.capital && named && mark.key !== ';' && dutyWords.match(words, next) === 0
    ? { kind: 'same', at: next }
    : null;
}

/** Skips "(…)" right after a name, up to twelve words. */
function afterBrackets(reading: Reading, at: number, to: number): number {
  if (keyAt(reading, at) !== '(') return at;
  for (let i = at + 1; i < Math.min(to, at + 14); i += 1) if (keyAt(reading, i) === ')') return i + 1;
  return at;
}

/** Skips an apposition after a name: " - ông Nguyễn Văn A", up to the first duty word. */
function afterApposition(reading: Reading, at: number, to: number): number {
  if (!['-', '–'].includes(keyAt(reading, at)) || !PERSON_TITLES.has(keyAt(reading, at + 1))) return at;
  for (let i = at + 1; i < Math.min(to, at + 16); i += 1) {
    const capital = reading.words[i]?.capital ?? false;
    if (!capital && (dutyWords.match(reading.words, i) > 0 || dutyMarkers.match(reading.words, i) > 0))
      return i;
  }
  return at;
}

/** The list of bodies or people that begins at a word, or null. Looks no further than `to`. */
export function nounPhraseAt(reading: Reading, from: number, to: number): NounPhrase | null {
  const items: { from: number; to: number }[] = [];
  let start = from;
  let at = from;
  while (items.length < MAX_ITEMS) {
    const head = headEnd(reading, start, to);
    if (!head) break;
    at = head.at;
    let colon = false;
    let more: { kind: 'same' | 'new'; at: number } | null = null;
    for (;;) {
      at += nameLength(reading, at, to, true);
      const innerPlural = head.plural || reading.words.slice(start, at).some((word) => word.key === 'các');
      const post = reading.words.slice(start, at).length === 2 && keyAt(reading, at - 1) === 'trưởng';
      more = continuation(reading, { from: start, plural: innerPlural || post, colon }, at, to);
      if (more?.kind !== 'same') break;
      colon ||= keyAt(reading, at) === ':';
      const bare = bareNouns.match(reading.words, more.at);
      const name = reading.words[more.at];
      at = more.at + (bare > 0 ? bare : name?.kind === 'number' || name?.capital ? 1 : 0);
    }
    items.push({ from: start, to: at });
    const bracketed = afterBrackets(reading, at, to);
    if (bracketed > at) {
      at = bracketed;
      more = continuation(reading, { from: start, plural: false, colon }, at, to);
    }
    if (more?.kind !== 'new') break;
    start = more.at;
  }
  return items.length === 0 ? null : { items, next: afterApposition(reading, at, to) };
}

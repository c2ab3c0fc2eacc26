import type { Reading } from './reading';
import type { Word } from './words';
import { keyAt } from './reading';
import { assignVerbs } from './assigningWords';
import { belonging, determiners, nameParts, nameStops, nounCompounds, trades, unitHeads } from './unitHeads';
import { dutyMarkers, dutyWords, statementWords } from './verbs';

const LOOK_AHEAD = 6;

/** Whether a duty begins within the next few words, before any mark. */
function dutySoon(reading: Reading, from: number, to: number, ahead = LOOK_AHEAD): boolean {
  const { words } = reading;
  for (let i = from; i < Math.min(to, from + ahead); i += 1) {
    const word = words[i];
    // A company's abbreviation in brackets belongs to its name.
    if (ahead > LOOK_AHEAD && (word?.key === '(' || word?.key === ')')) continue;
    if (
      !word ||
      word.kind === 'mark' ||
      word.kind === 'newline' ||
      ['và', 'hoặc', 'để', 'theo', 'về', 'các', 'cho'].includes(word.key)
    )
      return false;
    if (reading.deadlineAt.has(i) || dutyMarkers.match(words, i) > 0) return true;
    if (!word.capital && dutyWords.match(words, i) > 0) return true;
  }
  return false;
}

/** Whether a word stands in a name written with capitals: its first syllable, or the second of a compound. */
function named(word: Word | undefined): boolean {
  return word?.kind === 'word' && (word.capital || word.key === 'tư' || word.key === 'phần');
}

/** The words of one step of a name at `at`; 0 when the name ends there. */
function step(reading: Reading, at: number, to: number, afterHead: boolean): number {
  const { words } = reading;
  const [word, before] = [words[at], words[at - 1]];
  if (!word || at >= to || reading.deadlineAt.has(at)) return 0;
  if (word.kind === 'number') return /^\d{1,4}\p{L}?$/u.test(word.key) && before?.kind === 'word' ? 1 : 0;
  if (
    word.key === '.' &&
    before?.acronym === true &&
    word.start === before.end &&
    (words[at + 1]?.capital ?? words[at + 1]?.kind === 'number')
  )
    return 1;
  if (
    word.key === '.' &&
    ['q', 'p', 'tp'].includes(before?.key ?? '') &&
    (words[at + 1]?.capital === true || words[at + 1]?.kind === 'number')
  )
    return 1;
  if (word.kind !== 'word') return 0;
  if (word.key === 'số' && words[at + 1]?.kind === 'number') return 2;
  if (word.capital) return 1;
  // The rest of a compound that opens with a capital, though it looks like a verb: "Đào tạo", "Đăng ký", "Thường trực".
  if (before?.capital === true && !before.acronym) {
    const whole = Math.max(
      dutyWords.match(words, at - 1),
      nameParts.match(words, at - 1),
      unitHeads.match(words, at - 1),
    );
    if (whole > 1) return whole - 1;
  }
  // "Cục Quản lý khám, chữa bệnh".
  if (
    word.key === 'khám' &&
    before?.key === 'lý' &&
    words[at + 1]?.key === ',' &&
    words[at + 2]?.key === 'chữa'
  )
    return 4;
  // "Ban Chỉ đạo phòng, chống dịch" is a name as far as "dịch".
  const comma = words[at + 1]?.key === ',' ? 1 : 0;
  if (afterHead && word.key === 'phòng' && words[at + 1 + comma]?.key === 'chống') return 2 + comma;
  if (dutyMarkers.match(words, at) > 0 || statementWords.match(words, at) > nameParts.match(words, at))
    return 0;
  const [part, verb] = [nameParts.match(words, at), dutyWords.match(words, at)];
  const compound = afterHead ? nounCompounds.match(words, at) : 0;
  if (part > 0 && part >= verb) return part;
  // "Công ty Đầu tư phát triển đường cao tốc Việt Nam": trades in the name of a company, when a duty still follows.
  if (
    trades.match(words, at) > 0 &&
    trades.match(words, at) >= verb &&
    named(before) &&
    dutySoon(reading, at + trades.match(words, at), to, 9)
  )
    return trades.match(words, at);
  if (compound > 0 && compound >= verb && dutySoon(reading, at + compound, to)) return compound;
  const inner = unitHeads.match(words, at);
  if (inner > 0 && inner > verb) return inner;
  if (word.key === 'phối' && afterHead && keyAt(reading, at + 2) === 'tiếp') return 2;
  if (verb > 0 || assignVerbs.match(words, at) > 0) return 0;
  const relation = belonging.match(words, at);
  if (relation > 0) {
    const next = at + relation;
    const follows =
      words[next]?.capital === true ||
      determiners.match(words, next) + unitHeads.match(words, next) > 0 ||
      nameParts.match(words, next) > 0;
    if (!follows && word.key === 'trực') return relation;
    return follows
      ? relation +
          determiners.match(words, next) +
          unitHeads.match(words, next + determiners.match(words, next))
      : 0;
  }
  if (nameStops.match(words, at) > 0) return 0;
  if (word.key === 'và') {
    const next = words[at + 1];
    return next?.capital === true &&
      before?.kind === 'word' &&
      unitHeads.match(words, at + 1) === 0 &&
      dutyWords.match(words, at + 1) >= 0
      ? 1
      : 0;
  }
  // The second syllable of a compound that opens with a capital: "Xây dựng", "Nội vụ".
  if (before?.capital === true && !before.acronym && before.end + 1 >= word.start) return 1;
  return dutySoon(reading, at, to) ? 1 : 0;
}

/** How many words from `at` still belong to a name. `afterHead`: `at` may stand right after the head noun. */
export function nameLength(reading: Reading, at: number, to: number, afterHead: boolean): number {
  let end = at;
  for (let n = step(reading, end, to, afterHead); n > 0; n = step(reading, end, to, afterHead && end === at))
    end += n;
  // A name does not end in a linking word.
  while (end > at && ['và', 'của', 'các', '.'].includes(keyAt(reading, end - 1))) end -= 1;
  return end - at;
}

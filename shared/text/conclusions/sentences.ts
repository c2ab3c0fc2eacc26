import type { Reading } from './reading';
import type { Word } from './words';

/** One sentence as words [from, to) without its bullet; `bullet` is true when it opened a list item or numbered line. */
export type Sentence = Readonly<{ from: number; to: number; bullet: boolean; newLine: boolean }>;

const DOTTED = new Set([
  'tp',
  'q',
  'p',
  'h',
  'tx',
  'tt',
  'x',
  'ths',
  'ts',
  'pgs',
  'gs',
  'bs',
  'kts',
  'ks',
  'st',
  'ub',
  'đ',
  'ô',
  'tr',
]);
/** Words that open a sentence even after an abbreviation with a dot: "… Chủ tịch UBND TP. Ông …". */
const OPENING = new Set([
  'ông',
  'bà',
  'đồng',
  'theo',
  'tuy',
  'ngoài',
  'bên',
  'các',
  'về',
  'trong',
  'tại',
  'sau',
  'việc',
  'chủ',
  'phó',
  'đối',
  'trước',
  'giao',
  'yêu',
  'đề',
  'riêng',
]);
const BULLETS = new Set(['-', '–', '—', '+', '*', '•', '●', '○', '▪', '■', '◦', '·', '►', '➢', '✓', '✔', '']);
/** No sentence is longer; a text without any full stop is read in pieces, so that time stays linear. */
const MAX_WORDS = 600;
const CLOSERS = new Set(['"', '”', '’', "'", '»']);

/** The number of words of a bullet or numbering at `at`: "-", "1.", "2.1.", "a)", "(ii)", "①", "Điều 3." */
function bulletLength(words: readonly Word[], at: number, to: number): number {
  const first = words[at];
  if (!first || at >= to) return 0;
  if (
    BULLETS.has(first.key) ||
    (first.kind === 'mark' && /[\p{So}\p{No}\p{Extended_Pictographic}]/u.test(first.key))
  )
    return 1;
  const close = (i: number): boolean => [')', '.', '/', '-'].includes(words[i]?.key ?? '');
  const label = (i: number): boolean => {
    const word = words[i];
    return (
      word !== undefined &&
      (word.kind === 'number' ? /^\p{N}{1,3}$/u.test(word.key) : /^(?:[a-zđ]|[ivxy]{1,4})$/u.test(word.key))
    );
  };
  if (first.key === '(' && label(at + 1) && words[at + 2]?.key === ')') return 3;
  if (/^\p{No}$/u.test(first.key)) return 1;
  if (first.key === 'điều' && words[at + 1]?.kind === 'number' && close(at + 2)) return 3;
  if (!label(at) || !close(at + 1)) return 0;
  // "20/5" and "15-7" are dates, "2.1." is numbering.
  if (words[at + 1]?.key !== '.' && words[at + 2]?.kind === 'number') return 0;
  let end = at + 2;
  while (
    words[at + 1]?.key === '.' &&
    label(end) &&
    words[end]?.kind === 'number' &&
    words[end]?.start === words[end - 1]?.end
  ) {
    end += close(end + 1) ? 2 : 1;
  }
  return end - at;
}

function endsSentence(words: readonly Word[], at: number): boolean {
  const [before, mark, after] = [words[at - 1], words[at], words[at + 1]];
  if (!mark || mark.kind !== 'mark') return false;
  if (mark.key === '!' || mark.key === '?') return true;
  if (mark.key === '…') return after === undefined || after.capital || after.kind === 'newline';
  if (mark.key !== '.' || after?.key === '.') return false;
  if (after === undefined || after.kind === 'newline') return true;
  if (after.start === mark.end) return CLOSERS.has(after.key);
  if (
    before &&
    before.end === mark.start &&
    (DOTTED.has(before.key) || (before.capital && before.end - before.start === 1))
  ) {
    return OPENING.has(after.key);
  }
  return after.capital || after.kind !== 'word';
}

/** A line end inside a sentence, as PDF text has it: the next line goes on in lower case. */
function isWrap(words: readonly Word[], at: number): boolean {
  const [before, after] = [words[at - 1], words[at + 1]];
  if (!before || !after || after.kind !== 'word' || after.capital) return false;
  return (
    before.kind !== 'newline' &&
    !['.', ';', ':', '!', '?', '/'].includes(before.key) &&
    bulletLength(words, at + 1, words.length) === 0
  );
}

/** Cuts a reading into sentences: at full stops, line ends and "[…]"; a wrapped line is joined. */
export function sentencesOf({ words }: Reading): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let [from, newLine] = [0, true];
  const close = (end: number, next: number, nextLine: boolean): void => {
    let [start, bullet] = [from, false];
    if (newLine || words[start]?.key === '(') {
      for (
        let n = bulletLength(words, start, end);
        n > 0 && start + n <= end;
        n = bulletLength(words, start, end)
      ) {
        [start, bullet] = [start + n, true];
      }
    }
    if (end > start) sentences.push({ from: start, to: end, bullet, newLine });
    [from, newLine] = [next, nextLine];
  };
  words.forEach((word, at) => {
    if (at < from) return;
    if (at - from >= MAX_WORDS) close(at, at, false);
    if (word.kind === 'newline') {
      if (!isWrap(words, at)) close(at, at + 1, true);
    } else if (word.key === '[' && words[at + 1]?.key === '…') close(at, at + 3, false);
    else if (
      endsSentence(words, at) &&
      !(newLine && at - from < 2 && bulletLength(words, from, at + 1) > 0)
    ) {
      close(at, at + 1, false);
    }
  });
  close(words.length, words.length, false);
  return sentences;
}

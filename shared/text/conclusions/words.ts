import type { Quote } from './types';
import type { Shadow } from './shadow';

/** One token of the shadow. `key` is what the word lists are matched with. */
export type Word = Readonly<{
  kind: 'word' | 'number' | 'mark' | 'newline';
  start: number;
  end: number;
  key: string;
  /** Begins with a capital. */
  capital: boolean;
  /** An abbreviation in capitals: UBND, TN&MT, HĐND. */
  acronym: boolean;
}>;

const TOKEN = /\p{L}[\p{L}\p{M}\p{N}]*(?:&\p{L}[\p{L}\p{M}\p{N}]*)*|\p{N}+[\p{L}\p{M}\p{N}]*|\n|\r|[^\s]/gu;
const Y_FOR_I: Readonly<Record<string, string>> = { i: 'y', ì: 'ỳ', í: 'ý', ỉ: 'ỷ', ĩ: 'ỹ', ị: 'ỵ' };

/** The matching key of a lower-case NFC word: "lí" and "lý", "quí" and "quý" are the same word. */
export function wordKey(lower: string): string {
  return lower.replace(
    /^(qu|[hklmst])([iìíỉĩị])$/u,
    (_all, onset: string, vowel: string) => onset + (Y_FOR_I[vowel] ?? vowel),
  );
}

function kindOf(token: string): Word['kind'] {
  if (token === '\n' || token === '\r') return 'newline';
  if (/^\p{L}/u.test(token)) return 'word';
  return /^\p{N}/u.test(token) ? 'number' : 'mark';
}

/** Cuts a shadow into words, numbers, single marks and line ends, in order. Linear in its length. */
export function wordsOf(shadow: Shadow): readonly Word[] {
  return Array.from(shadow.text.matchAll(TOKEN), (found) => {
    const token = found[0];
    const [start, end] = [found.index, found.index + token.length];
    const letters = token.replace(/[^\p{L}]/gu, '');
    return {
      kind: kindOf(token),
      start,
      end,
      key: wordKey(shadow.lower.slice(start, end)),
      capital: /^\p{Lu}/u.test(token),
      acronym: letters.length >= 2 && letters === letters.toUpperCase(),
    };
  });
}

/** The piece of the given text under the shadow's range [start, end). */
export function quote(shadow: Shadow, start: number, end: number): Quote {
  const from = shadow.origin[start] ?? shadow.given.length;
  const to = shadow.origin[end] ?? shadow.given.length;
  return { start: from, end: to, text: shadow.given.slice(from, to) };
}

import type { PhraseList } from './phraseList';
import type { Reading } from './reading';
import { keyAt } from './reading';
import type { Sentence } from './sentences';
import { determiners, unitHeads } from './unitHeads';
import { dutyMarkers, dutyWords, openers } from './verbs';

/** Marks after which a clause may begin. */
export const CLAUSE_MARKS = new Set([',', ';', ':', '"', '“', '(']);

/** The words [from, to) as one lower-case string with single spaces. */
export const lowerOf = ({ shadow, words }: Reading, from: number, to: number): string =>
  shadow.lower.slice(words[from]?.start ?? 0, words[to - 1]?.end ?? 0).replace(/\s+/gu, ' ');

/** Where the clause before a word begins: after the last ";", ":" or quotation mark. */
export function clauseStart({ words }: Reading, sentence: Sentence, at: number): number {
  for (let i = at - 1; i >= sentence.from; i -= 1)
    if ([';', ':', '"', '“', '”'].includes(words[i]?.key ?? '')) return i + 1;
  return sentence.from;
}

/** Whether a phrase of a list begins at one of the words [from, to). */
export function contains(reading: Reading, list: PhraseList, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (list.match(reading.words, i) > 0) return true;
  return false;
}

/** Whether a duty begins at a word, after adverbs of time and the like. */
export function isDuty(reading: Reading, from: number, to: number): boolean {
  const at = reading.deadlineAt.get(from)?.to ?? from;
  return at < to && (dutyMarkers.match(reading.words, at) > 0 || dutyWords.match(reading.words, at) > 0);
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

/** Whether a word is a verb of duty or a marker like "phải". */
export function isWordOfDuty({ words }: Reading, at: number): boolean {
  return dutyWords.match(words, at) > 0 || dutyMarkers.match(words, at) > 0;
}

/** Whether the name of a body may begin at a word: a noun of office or a plural. */
export function beginsBody({ words }: Reading, at: number): boolean {
  return determiners.match(words, at) > 0 || unitHeads.match(words, at) > 0;
}

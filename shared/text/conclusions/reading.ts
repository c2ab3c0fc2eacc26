import type { FoundDeadline } from './deadlines';
import { findDeadlines } from './deadlines';
import type { Shadow } from './shadow';
import { shadowOf } from './shadow';
import type { Word } from './words';
import { wordsOf } from './words';

/** A deadline as a row of words [from, to). */
export type DeadlineWords = FoundDeadline & Readonly<{ from: number; to: number }>;

/** A text made ready for the rules: its shadow, its words and its deadline phrases. */
export type Reading = Readonly<{
  shadow: Shadow;
  words: readonly Word[];
  deadlines: readonly DeadlineWords[];
  /** The deadline that begins at a word. */
  deadlineAt: ReadonlyMap<number, DeadlineWords>;
  meetingDate: string | null;
}>;

/** Reads a text once; everything else works on the result. */
export function readText(text: string, meetingDate: string | null): Reading {
  const shadow = shadowOf(text);
  const words = wordsOf(shadow);
  const deadlines: DeadlineWords[] = [];
  let at = 0;
  for (const found of findDeadlines(shadow, meetingDate)) {
    while (at < words.length && (words[at]?.start ?? 0) < found.start) at += 1;
    const from = at;
    while (at < words.length && (words[at]?.start ?? 0) < found.end) at += 1;
    if (at > from) deadlines.push({ ...found, from, to: at });
  }
  return { shadow, words, deadlines, deadlineAt: new Map(deadlines.map((d) => [d.from, d])), meetingDate };
}

/** The deadlines inside the words [from, to), found by halving. */
export function deadlinesIn({ deadlines }: Reading, from: number, to: number): readonly DeadlineWords[] {
  let [low, high] = [0, deadlines.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((deadlines[middle]?.from ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < deadlines.length && (deadlines[end]?.to ?? 0) <= to) end += 1;
  return deadlines.slice(low, end);
}

/** The key of a word; empty beyond the text. */
export function keyAt(reading: Reading, at: number): string {
  return reading.words[at]?.key ?? '';
}

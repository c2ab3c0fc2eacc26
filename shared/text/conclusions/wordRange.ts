import type { Reading } from './reading';
import { keyAt } from './reading';

/** A row of words [from, to). */
export type WordRange = Readonly<{ from: number; to: number }>;

/** Marks and linking words that no field begins or ends with. */
export const TRIM = new Set([',', ';', ':', '.', '-', '–', '"', '”', '“', 'và', '…', '(', '/']);

/** Steps over "(1)" or "(a)". */
export function afterNumber(reading: Reading, at: number): number {
  const closed =
    keyAt(reading, at) === '(' && keyAt(reading, at + 2) === ')' && keyAt(reading, at + 1).length <= 3;
  return closed ? at + 3 : at;
}

/** Without marks and linking words at both ends. */
export function trimmed(reading: Reading, from: number, to: number): WordRange {
  let [start, end] = [afterNumber(reading, keyAt(reading, from) === ';' ? from + 1 : from), to];
  const meanwhile = (at: number): boolean =>
    keyAt(reading, at) === 'đồng' && keyAt(reading, at + 1) === 'thời';
  while (start < end && (TRIM.has(keyAt(reading, start)) || meanwhile(start)))
    start += meanwhile(start) ? 2 : 1;
  while (end > start && (TRIM.has(keyAt(reading, end - 1)) || meanwhile(end - 2)))
    end -= meanwhile(end - 2) ? 2 : 1;
  return { from: start, to: end };
}

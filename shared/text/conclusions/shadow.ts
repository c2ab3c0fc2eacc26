import { normaliseVietnamese } from '../normalise';

/** The text in one spelling, with the way back: `origin[i]` is the offset in the given text of character i (one more entry for the end). */
export type Shadow = Readonly<{ given: string; text: string; lower: string; origin: readonly number[] }>;

const CLUSTER = /[\s\S]\p{M}*/gu;

/** A cluster's lower case of the same length, so that offsets agree (İ would grow). */
function lowerSameLength(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text;
}

/** Makes the NFC, one-tone-placement shadow of a text in which all rules match; works for NFC, NFD and mixed input. */
export function shadowOf(given: string): Shadow {
  const origin: number[] = [];
  let composed = '';
  for (const found of given.matchAll(CLUSTER)) {
    const cluster = found[0].normalize('NFC').replace(/[\u00a0\u2007\u202f\t]/g, ' ');
    for (let i = 0; i < cluster.length; i += 1)
      origin.push(found.index + (cluster.length === found[0].length ? i : 0));
    composed += cluster;
  }
  origin.push(given.length);
  const moved = normaliseVietnamese(composed);
  // Moving a tone keeps the length; should NFC of the whole ever compose more than its clusters, keep the unmoved text.
  const text = moved.length === composed.length ? moved : composed;
  const lower = Array.from(text, lowerSameLength).join('');
  return { given, text, lower, origin };
}

import { normaliseVietnamese } from '../normalise';
import type { Word } from './words';
import { wordKey } from './words';

type Node = { end: boolean; readonly next: Map<string, Node> };

/** Phrases that can be looked for at a place in a row of words. */
export type PhraseList = Readonly<{
  /** The number of words of the longest phrase that begins at `at`; 0 when none does. */
  match: (words: readonly Word[], at: number) => number;
}>;

/** Builds a list from lines of phrases separated by commas or line ends; spelling as people write it. */
export function phraseList(source: string): PhraseList {
  const root: Node = { end: false, next: new Map() };
  for (const phrase of normaliseVietnamese(source)
    .toLowerCase()
    .split(/[,\n]+/)) {
    let node = root;
    for (const word of phrase.trim().split(/\s+/).filter(Boolean)) {
      const key = wordKey(word);
      const child: Node = node.next.get(key) ?? { end: false, next: new Map() };
      node.next.set(key, child);
      node = child;
    }
    if (node !== root) node.end = true;
  }
  return {
    match(words, at) {
      let node = root;
      let longest = 0;
      for (let i = at; ; i += 1) {
        const word = words[i];
        const child = word && node.next.get(word.key);
        if (!child) return longest;
        node = child;
        if (node.end) longest = i - at + 1;
      }
    },
  };
}

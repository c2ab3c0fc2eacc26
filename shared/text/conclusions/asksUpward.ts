import { petitioners, topBodies } from './assigningWords';
import { contains } from './clause';
import type { NounPhrase } from './nounPhrase';
import { rankOf } from './rank';
import type { Reading } from './reading';
import { keyAt } from './reading';

/** Whether the verb asks a body above the speaker, or a citizen's body speaks: a request, not a task. */
export function asksUpward(reading: Reading, clause: number, at: number, leads: NounPhrase): boolean {
  const first = leads.items[0];
  if (!first) return false;
  if (topBodies.match(reading.words, first.from) >= first.to - first.from) return true;
  if (keyAt(reading, at) !== 'đề') return false;
  if (contains(reading, petitioners, Math.max(clause, at - 12), at)) return true;
  const [speaker, addressed] = [rankOf(reading, clause, at), rankOf(reading, first.from, first.to)];
  return speaker > 0 && addressed > speaker;
}

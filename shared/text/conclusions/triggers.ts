import { bySending } from './bySending';
import { bySubject } from './bySubject';
import { byVerb } from './byVerb';
import { beginsBody, CLAUSE_MARKS, firstWord } from './clause';
import { conditionalLead, isConditional } from './conditions';
import { nounPhraseAt } from './nounPhrase';
import type { Reading } from './reading';
import { keyAt } from './reading';
import type { Sentence } from './sentences';
import type { Trigger } from './trigger';

function clauseEnd(reading: Reading, from: number, to: number): number {
  for (let at = from; at < to; at += 1) if (keyAt(reading, at) === ';') return at;
  return to;
}

/** All places of a sentence where a body is given a task, in order. `narrated`: the sentence before tells what happened. */
export function triggersOf(reading: Reading, sentence: Sentence, narrated: boolean): readonly Trigger[] {
  const conditional = isConditional(reading, sentence);
  const answering = conditional ? conditionalLead(reading, sentence) : null;
  if (answering) return [{ ...answering, duty: answering.leads.next, how: 'subject' }];
  const view = { opening: firstWord(reading, sentence), narrated };
  const triggers: Trigger[] = [];
  for (let at = sentence.from; at < sentence.to;) {
    const earlier = triggers.at(-1);
    const found =
      byVerb(reading, sentence, at, earlier) ??
      (earlier ? null : bySending(reading, sentence, at)) ??
      (conditional ? null : bySubject(reading, sentence, at, earlier, view));
    if (found) triggers.push(found);
    // A list of bodies inside a duty is passed as a whole: its later names begin nothing.
    const list =
      !found &&
      earlier &&
      !CLAUSE_MARKS.has(keyAt(reading, at - 1)) &&
      keyAt(reading, at - 1) !== 'làm' &&
      beginsBody(reading, at)
        ? nounPhraseAt(reading, at, clauseEnd(reading, at, sentence.to))
        : null;
    at = found ? Math.max(at + 1, found.duty) : Math.max(at + 1, list?.next ?? 0);
  }
  return triggers;
}

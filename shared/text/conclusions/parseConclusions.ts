import { assignmentOf } from './assignment';
import { dutiesOf } from './duties';
import type { Follow } from './follow';
import { closingDuty, continues, headingFollow } from './follow';
import { closesPaper, isHeading, isTitle, tellsPast } from './paper';
import type { Reading } from './reading';
import { keyAt, readText } from './reading';
import type { Sentence } from './sentences';
import { sentencesOf } from './sentences';
import { assignmentsTold } from './told';
import { triggersOf } from './triggers';
import type { Assignment, ConclusionOptions } from './types';

/** What is known after some sentences: the last assignment, who was told last, whether the last sentence told the past. */
type Progress = Readonly<{ last: Assignment | null; follow: Follow | null; narrated: boolean }>;

/** What one sentence brings: new assignments, or the last one with its deadline (`closed`). */
type Step = Readonly<{ added: readonly Assignment[]; closed: Assignment | null; follow: Follow | null }>;

const nothing = (follow: Follow | null): Step => ({ added: [], closed: null, follow });

/** A sentence that names no body to be told: a heading, a closing deadline, or more for the last leads. */
function readOn(reading: Reading, sentence: Sentence, { last, follow }: Progress): Step {
  const heading = headingFollow(reading, sentence);
  if (heading) return nothing(heading);
  const closed = closingDuty(reading, sentence, last);
  if (closed) return { ...nothing(follow), closed };
  const more = follow && continues(reading, sentence, follow);
  if (!follow || !more) return nothing(sentence.bullet || !sentence.newLine ? follow : null);
  const duties = dutiesOf(reading, more.from, sentence.to, null);
  return { ...nothing(follow), added: duties.map((duty) => assignmentOf(reading, follow.leads, duty, true)) };
}

function readSentence(reading: Reading, sentence: Sentence, before: Progress): Step {
  const doubtful = before.last === null && (before.narrated || isTitle(reading, sentence));
  const triggers = triggersOf(reading, sentence, doubtful);
  const last = triggers.at(-1);
  if (!last) return readOn(reading, sentence, before);
  const follow = { leads: last.leads.items, list: keyAt(reading, sentence.to - 1) === ':' };
  return { ...nothing(follow), added: assignmentsTold(reading, sentence, triggers) };
}

/**
 * Reads the assignments out of a conclusion, directive or minutes in Vietnamese official prose: who leads, who helps,
 * what, by when, how often, reported to whom; each with its span in the text as given (NFC or NFD). Sentences that note,
 * praise or promise give nothing. Total: any text gives a list, never an error. Time is linear in the text.
 * Meanings of the fields: docs/conclusions.md.
 */
export function parseConclusions(text: string, { meetingDate }: ConclusionOptions): readonly Assignment[] {
  const reading = readText(text, meetingDate);
  const assignments: Assignment[] = [];
  let progress: Progress = { last: null, follow: null, narrated: false };
  for (const sentence of sentencesOf(reading)) {
    if (closesPaper(reading, sentence)) break;
    if (isHeading(reading, sentence)) continue;
    const { added, closed, follow } = readSentence(reading, sentence, progress);
    if (closed) assignments[assignments.length - 1] = closed;
    assignments.push(...added);
    progress = { last: assignments.at(-1) ?? null, follow, narrated: tellsPast(reading, sentence) };
  }
  return assignments;
}

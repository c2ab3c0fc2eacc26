import { closingDuty, continues, headingFollow, type Follow } from './follow';
import { coordinatorsAt } from './coordinators';
import { deadlineDate } from './deadlineDate';
import type { Duty } from './duties';
import { dutiesOf } from './duties';
import { recurrenceOf } from './recurrence';
import type { Reading } from './reading';
import { deadlinesIn, keyAt, readText } from './reading';
import type { Sentence } from './sentences';
import { sentencesOf } from './sentences';
import type { Trigger } from './trigger';
import { triggersOf } from './triggers';
import type { Assignment, ConclusionOptions, Deadline, Quote } from './types';
import { quote } from './words';

type Range = Readonly<{ from: number; to: number }>;

function quoteOf({ shadow, words }: Reading, { from, to }: Range): Quote {
  return quote(shadow, words[from]?.start ?? 0, words[to - 1]?.end ?? 0);
}

function deadlineOf(reading: Reading, duty: Duty): Deadline | null {
  const found = duty.deadline;
  if (!found) return null;
  const none = { iso: null, suggestedIso: null };
  return {
    quote: quote(reading.shadow, found.start, found.end),
    ...(found.kind === 'recurrence' || found.kind === 'before'
      ? none
      : deadlineDate(found.lower, reading.meetingDate)),
  };
}

function assignmentOf(
  reading: Reading,
  leads: readonly Range[],
  duty: Duty,
  carriedOver: boolean,
): Assignment {
  const deadline = deadlineOf(reading, duty);
  return {
    leads: leads.map((lead) => quoteOf(reading, lead)),
    coordinators: duty.coordinators.map((body) => quoteOf(reading, body)),
    action: quoteOf(reading, duty.action),
    deadline,
    recurrence:
      deadline && duty.deadline?.kind === 'recurrence'
        ? { kind: recurrenceOf(duty.deadline.lower), quote: deadline.quote }
        : null,
    reportTo: duty.report && quoteOf(reading, duty.report),
    carriedOver,
  };
}

/** Where a trigger's predicate ends: before the next trigger, without the words that lead over to it. */
function predicateEnd(reading: Reading, sentence: Sentence, next: Trigger | undefined): number {
  if (!next) return sentence.to;
  for (let at = next.at; at > sentence.from && at > next.at - 24; at -= 1) {
    if (keyAt(reading, at - 1) === ';') return at - 1;
  }
  return next.at;
}

/** "…, Công an tỉnh phối hợp thực hiện": a body that only helps the one before. */
function onlyHelps(reading: Reading, trigger: Trigger): boolean {
  return (
    trigger.how === 'subject' &&
    keyAt(reading, trigger.at - 1) === ',' &&
    keyAt(reading, trigger.duty) === 'phối' &&
    coordinatorsAt(reading, trigger.duty, trigger.duty + 12) === null
  );
}

/** "Trên đây là kết luận …", "Nơi nhận:": what follows is the foot of the paper. */
function closesPaper(reading: Reading, sentence: Sentence): boolean {
  const [first, second] = [keyAt(reading, sentence.from), keyAt(reading, sentence.from + 1)];
  return (
    sentence.newLine && ((first === 'nơi' && second === 'nhận') || (first === 'trên' && second === 'đây'))
  );
}

/** A line in capitals: the name of the office, the title, "II. NỘI DUNG". */
function isHeading({ words }: Reading, { from, to }: Sentence): boolean {
  const said = words.slice(from, to).filter((word) => word.kind === 'word');
  return said.length >= 2 && said.every((word) => word.acronym || word.end - word.start === 1);
}

/** A line of its own without a closing mark, with more lines after it: a headline or a title. */
function isTitle({ words }: Reading, { bullet, newLine, to }: Sentence): boolean {
  const last = words[to - 1];
  return (
    !bullet && newLine && words[to]?.kind === 'newline' && (last?.kind === 'word' || last?.kind === 'number')
  );
}

/** Whether a sentence reports what was done: "… đã triển khai …". */
function tellsPast({ words }: Reading, sentence: Sentence): boolean {
  return words.slice(sentence.from, sentence.to).some((word) => word.key === 'đã' || word.key === 'đang');
}

/** A deadline right before the lead: "Trước ngày 30/6, Phòng Nội vụ …". */
function earlyDeadline(reading: Reading, trigger: Trigger): Duty['deadline'] {
  return (
    deadlinesIn(reading, trigger.at - 24, trigger.at).find(
      (d) =>
        (d.to === trigger.at || (d.to === trigger.at - 1 && keyAt(reading, d.to) === ',')) &&
        d.kind !== 'before',
    ) ?? null
  );
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
  let follow: Follow | null = null;
  let narrated = false;
  for (const sentence of sentencesOf(reading)) {
    if (closesPaper(reading, sentence)) break;
    if (isHeading(reading, sentence)) continue;
    const triggers = triggersOf(
      reading,
      sentence,
      (narrated || isTitle(reading, sentence)) && assignments.length === 0,
    );
    narrated = tellsPast(reading, sentence);
    if (triggers.length === 0) {
      const heading = headingFollow(reading, sentence);
      const closing = heading ? null : closingDuty(reading, sentence, assignments.at(-1) ?? null);
      if (heading) follow = heading;
      else if (closing) assignments[assignments.length - 1] = closing(deadlineOf, quoteOf);
      else if (follow && continues(reading, sentence, follow)) {
        const { leads } = follow;
        for (const duty of dutiesOf(
          reading,
          continues(reading, sentence, follow)?.from ?? sentence.from,
          sentence.to,
          null,
        )) {
          assignments.push(assignmentOf(reading, leads, duty, true));
        }
      } else if (!sentence.bullet && sentence.newLine) follow = null;
    }
    const helpers = triggers.filter((trigger, i) => i > 0 && onlyHelps(reading, trigger));
    triggers
      .filter((trigger) => !helpers.includes(trigger))
      .forEach((trigger, i, told) => {
        const leads = trigger.leads.items;
        const helper = helpers.find(
          (one) => one.at > trigger.at && (told[i + 1]?.at ?? sentence.to) > one.at,
        );
        const end = predicateEnd(reading, sentence, helper ?? told[i + 1]);
        const early =
          earlyDeadline(reading, trigger) ??
          (trigger.how === 'verb' ? deadlineAfterVerb(reading, trigger) : null);
        for (const duty of dutiesOf(reading, trigger.duty, end, early)) {
          const helped = helper
            ? { ...duty, coordinators: [...duty.coordinators, ...helper.leads.items] }
            : duty;
          if (duty.action.to > duty.action.from)
            assignments.push(assignmentOf(reading, leads, helped, false));
        }
        follow = { leads, list: keyAt(reading, sentence.to - 1) === ':' };
      });
  }
  return assignments;
}

/** "yêu cầu chậm nhất trong tháng 3 Ban X phải …": the deadline between the verb and the body. */
function deadlineAfterVerb(reading: Reading, trigger: Trigger): Duty['deadline'] {
  const first = trigger.leads.items[0];
  if (!first) return null;
  return deadlinesIn(reading, trigger.at, first.from).find((d) => first.from - d.to <= 1) ?? null;
}

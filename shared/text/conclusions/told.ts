import { assignmentOf } from './assignment';
import { coordinatorsAt } from './coordinators';
import type { Duty } from './duties';
import { dutiesOf } from './duties';
import type { Reading } from './reading';
import { deadlinesIn, keyAt } from './reading';
import type { Sentence } from './sentences';
import type { Trigger } from './trigger';
import type { Assignment } from './types';

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

/** "đề nghị trước ngày 10/5 Phòng X phải …": the deadline between the verb and the body. */
function deadlineAfterVerb(reading: Reading, trigger: Trigger): Duty['deadline'] {
  const first = trigger.leads.items[0];
  if (!first) return null;
  return deadlinesIn(reading, trigger.at, first.from).find((d) => first.from - d.to <= 1) ?? null;
}

/** What one trigger tells: its duties up to the next trigger, with the bodies that only help. */
function dutiesTold(
  reading: Reading,
  trigger: Trigger,
  end: number,
  helper: Trigger | undefined,
): readonly Duty[] {
  const early =
    earlyDeadline(reading, trigger) ?? (trigger.how === 'verb' ? deadlineAfterVerb(reading, trigger) : null);
  return dutiesOf(reading, trigger.duty, end, early)
    .filter((duty) => duty.action.to > duty.action.from)
    .map((duty) => ({ ...duty, coordinators: [...duty.coordinators, ...(helper?.leads.items ?? [])] }));
}

/** The assignments of a sentence in which bodies are named. */
export function assignmentsTold(
  reading: Reading,
  sentence: Sentence,
  triggers: readonly Trigger[],
): readonly Assignment[] {
  const helpers = triggers.filter((trigger, i) => i > 0 && onlyHelps(reading, trigger));
  const told = triggers.filter((trigger) => !helpers.includes(trigger));
  return told.flatMap((trigger, i) => {
    const next = told[i + 1];
    const helper = helpers.find((one) => one.at > trigger.at && one.at < (next?.at ?? sentence.to));
    const end = predicateEnd(reading, sentence, helper ?? next);
    return dutiesTold(reading, trigger, end, helper).map((duty) =>
      assignmentOf(reading, trigger.leads.items, duty, false),
    );
  });
}

import { deadlineDate } from './deadlineDate';
import type { Duty } from './duties';
import type { Reading } from './reading';
import { recurrenceOf } from './recurrence';
import type { Assignment, Deadline, Quote } from './types';
import type { WordRange } from './wordRange';
import { quote } from './words';

/** The piece of the given text under a row of words. */
export function quoteOf({ shadow, words }: Reading, { from, to }: WordRange): Quote {
  return quote(shadow, words[from]?.start ?? 0, words[to - 1]?.end ?? 0);
}

/** The deadline of a duty with what its words mean. */
export function deadlineOf(reading: Reading, duty: Duty): Deadline | null {
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

/** A duty and its leads, as quotes of the given text. */
export function assignmentOf(
  reading: Reading,
  leads: readonly WordRange[],
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

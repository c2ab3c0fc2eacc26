import { actionOf } from './action';
import { findCoordinators } from './coordinators';
import { joinParts } from './joinParts';
import { leadIn } from './leadIn';
import { afterCondition, readPart } from './part';
import { partsOf } from './parts';
import type { DeadlineWords, Reading } from './reading';
import type { Report } from './reportTo';
import type { WordRange } from './wordRange';

/** One duty of a lead: the action as words [from, to), its deadline, its recipient, who helps. */
export type Duty = Readonly<{
  action: WordRange;
  deadline: DeadlineWords | null;
  report: Report | null;
  coordinators: readonly WordRange[];
}>;

/** Splits what a lead is told in [from, to) into duties. `early` is a deadline that stands before the lead. */
export function dutiesOf(
  reading: Reading,
  from: number,
  to: number,
  early: DeadlineWords | null,
): readonly Duty[] {
  const intro = leadIn(reading, from, to);
  const parts = joinParts(partsOf(reading, intro.at, to).map((range) => readPart(reading, range))).filter(
    (part) => part.range.to > part.range.from,
  );
  return parts.map((part, i) => {
    const deadline = part.deadline ?? (i === 0 ? (intro.deadline ?? early) : null);
    const inner =
      intro.coordinators.length > 0 ? null : findCoordinators(reading, part.range.from, part.range.to);
    const shared = i === 0 || (intro.led && !part.conditional) ? intro.coordinators : [];
    let range = part.conditional ? afterCondition(reading, part.range) : part.range;
    // "chủ trì rà soát …, phối hợp với A thực hiện": helpers inside the action stay in its span.
    if (inner && inner.from === range.from && inner.next < range.to)
      range = { from: inner.next, to: range.to };
    return {
      action: actionOf(reading, range, part.deadline, part.report),
      deadline,
      report: part.report,
      coordinators: inner ? inner.items : shared,
    };
  });
}

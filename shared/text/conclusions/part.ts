import { isWordOfDuty } from './clause';
import type { DeadlineWords, Reading } from './reading';
import { deadlinesIn, keyAt } from './reading';
import type { Report } from './reportTo';
import { findReport } from './reportTo';
import { onlyTail } from './tail';
import { dutyMarkers } from './verbs';
import type { WordRange } from './wordRange';
import { trimmed } from './wordRange';

/** A part that opens with one of these is a duty though it opens with no verb. */
const OPENINGS = new Set(
  'trường nếu căn trên theo trong đối có và đồng riêng thường ngay phối cùng'.split(' '),
);

/** A part of a predicate with what was found in it. */
export type Part = Readonly<{
  range: WordRange;
  deadline: DeadlineWords | null;
  report: Report | null;
  reportOnly: boolean;
  /** Begins with no verb. */
  noun: boolean;
  semicolon: boolean;
  conditional: boolean;
}>;

/** Without the deadline and the marker at its beginning: ", trong 3 ngày phải có báo cáo". */
function withoutOpening(reading: Reading, { from, to }: WordRange): WordRange {
  const early = reading.deadlineAt.get(from);
  const at = early && early.to < to ? early.to : from;
  const next = keyAt(reading, at) === ',' ? at + 1 : at;
  return { from: Math.min(next + dutyMarkers.match(reading.words, next), to), to };
}

/** Reads deadline, recipient and kind of one part. */
export function readPart(reading: Reading, range: WordRange): Part {
  const conditional = ['trường', 'nếu'].includes(keyAt(reading, trimmed(reading, range.from, range.to).from));
  // A time inside the condition is not the duty's.
  const inside = deadlinesIn(
    reading,
    conditional ? afterCondition(reading, range).from : range.from,
    range.to,
  );
  const strong = inside.filter((d) => d.kind !== 'before');
  // An hour alone tells less than a day or a recurrence beside it: "hằng ngày báo cáo … trước 16h00".
  const deadline = strong.filter((d) => d.kind !== 'hour').at(-1) ?? strong.at(-1) ?? inside.at(-1) ?? null;
  const { from, to } = withoutOpening(reading, trimmed(reading, range.from, range.to));
  const report = findReport(reading, from, to);
  const opening = report ? report.at - from : 9;
  const lead = report ? opening === 0 || (opening <= 2 && isWordOfDuty(reading, from)) : false;
  return {
    range: trimmed(reading, range.from, range.to),
    deadline,
    report,
    reportOnly:
      (report !== null && lead && report.from - report.at <= 8 && onlyTail(reading, report.to, to)) ||
      (keyAt(reading, from) === 'có' && keyAt(reading, from + 1) === 'báo' && to - from <= 7),
    noun:
      !isWordOfDuty(reading, from) &&
      !OPENINGS.has(keyAt(reading, from)) &&
      !reading.deadlineAt.has(range.from),
    semicolon: keyAt(reading, range.from - 1) === ';',
    conditional,
  };
}

/** "trường hợp … thì …": the duty is what follows. */
export function afterCondition(reading: Reading, { from, to }: WordRange): WordRange {
  for (let i = from; i < to; i += 1) {
    if (keyAt(reading, i) === 'thì' || (keyAt(reading, i) === ',' && isWordOfDuty(reading, i + 1)))
      return { from: i + 1, to };
  }
  return { from, to };
}

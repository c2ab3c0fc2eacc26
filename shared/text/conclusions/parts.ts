import { isWordOfDuty } from './clause';
import { phraseList } from './phraseList';
import type { DeadlineWords, Reading } from './reading';
import { deadlinesIn, keyAt } from './reading';
import type { WordRange } from './wordRange';

/** After a deadline these go on about the same duty. */
const elaborations = phraseList(
  'không, không để, không được, tuyệt đối, tuyệt đối không, bảo đảm, đảm bảo, phấn đấu, góp phần, tránh, nhằm, hạn chế, phục vụ, đáp ứng, tạo điều kiện, chưa, làm cơ sở, tạo, phát huy, nâng cao, nhất là',
);

/** Where a duty of its own begins inside [from, to): after ";", and around a deadline that closes a part. */
export function partsOf(reading: Reading, from: number, to: number): readonly WordRange[] {
  const cuts = new Set<number>();
  const deadlines = deadlinesIn(reading, from, to).filter((d) => d.kind !== 'before');
  for (let at = from; at < to; at += 1) if (keyAt(reading, at) === ';') cuts.add(at + 1);
  for (const deadline of deadlines) {
    const next = keyAt(reading, deadline.to);
    // "02 lần/tuần, công bố …": how often, in the middle of one duty.
    if (deadline.kind === 'recurrence' && next === ',' && !/trước|ngày/u.test(deadline.lower)) continue;
    const linked = [',', 'và', ';'].includes(next);
    let after = linked ? deadline.to + 1 : deadline.to;
    while (['và', 'đồng', 'thời', ','].includes(keyAt(reading, after))) after += 1;
    const begins =
      (isWordOfDuty(reading, after) && elaborations.match(reading.words, after) === 0) ||
      (linked && reading.deadlineAt.has(after)) ||
      (next === ',' && another(reading, deadlines, deadline, to));
    if (deadline.from > from && begins && !leadsClause(reading, deadline, from)) cuts.add(after);
    const before = keyAt(reading, deadline.from - 1);
    if ([',', 'và'].includes(before) && leadsClause(reading, deadline, from) && deadline.from > from + 2)
      cuts.add(deadline.from);
  }
  const starts = [from, ...[...cuts].filter((cut) => cut > from && cut < to).sort((a, b) => a - b)];
  return starts.map((start, i) => ({ from: start, to: starts[i + 1] ?? to }));
}

/** Whether a second deadline closes what stands after the first: "đợt 1 trước ngày 20/5, đợt 2 trước ngày 20/6". */
function another(
  reading: Reading,
  deadlines: readonly DeadlineWords[],
  first: DeadlineWords,
  to: number,
): boolean {
  const second = deadlines.find((d) => d.from > first.to + 1 && d.to <= to);
  if (!second) return false;
  for (let at = first.to; at < second.from; at += 1) if (keyAt(reading, at) === ';') return false;
  return !reading.deadlineAt.has(first.to + 1) && ![',', 'và'].includes(keyAt(reading, second.from - 1));
}

/** A deadline before its duty: ", trước 10h phải đóng cống", "; trong quý II, không thu phí". */
function leadsClause(reading: Reading, deadline: DeadlineWords, from: number): boolean {
  const before = keyAt(reading, deadline.from - 1);
  if (deadline.from !== from && ![',', ';', 'và'].includes(before)) return false;
  const comma = keyAt(reading, deadline.to) === ',';
  return comma
    ? before !== ',' && isWordOfDuty(reading, deadline.to + 1)
    : isWordOfDuty(reading, deadline.to);
}

import { deadlineDate } from './deadlineDate';
import type { DeadlineKind } from './deadlinePatterns';
import { deadlinePatterns } from './deadlinePatterns';
import type { Shadow } from './shadow';

/** A deadline phrase at [start, end) of the shadow. */
export type FoundDeadline = Readonly<{ start: number; end: number; kind: DeadlineKind; lower: string }>;

/** Statistics and texts referred to, not duties: "tính đến ngày …", "lũy kế đến …". */
const STATISTIC = /(?:tính|lũy kế|thống kê|số liệu)\s{1,4}(?:từ\s{1,4}\S{1,20}\s{1,4})?$/u;
const NOUN_BEFORE = /(?:kế hoạch|chương trình|dự toán|ngân sách|số liệu)\s{1,4}$/u;

function isDuty(shadow: Shadow, found: FoundDeadline, meetingDate: string | null): boolean {
  const before = shadow.lower.slice(Math.max(0, found.start - 40), found.start);
  // "để tuần sau làm thử": the time of what follows from the duty, not of the duty.
  if (STATISTIC.test(before) || /(?<![\p{L}])để\s{1,4}$/u.test(before)) return false;
  // "những tháng cuối năm" is a stretch of time, not its end.
  if (found.lower.startsWith('cuối') && /(?:tháng|ngày|tuần)\s{1,4}$/u.test(before)) return false;
  // "báo cáo tháng, định kỳ" keeps its phrase, "kế hoạch hằng năm" is the name of a plan.
  if (found.kind === 'recurrence' && NOUN_BEFORE.test(before) && !/ngày|định/.test(found.lower)) return false;
  const { iso } = deadlineDate(found.lower, meetingDate);
  // A day long before the meeting names a past state of affairs ("sử dụng đất trước ngày 15/10/1993").
  return (
    iso === null ||
    meetingDate === null ||
    iso >= `${Number(meetingDate.slice(0, 4)) - 1}${meetingDate.slice(4)}`
  );
}

/** All deadline and recurrence phrases of a text in order, without overlaps: the earliest, then the longest wins. */
export function findDeadlines(shadow: Shadow, meetingDate: string | null): readonly FoundDeadline[] {
  const all = deadlinePatterns.flatMap(({ kind, pattern }) =>
    Array.from(shadow.lower.matchAll(pattern), (found) => {
      const text = found[0].trimEnd();
      return { start: found.index, end: found.index + text.length, kind, lower: text };
    }),
  );
  const inOrder = all
    .filter((found) => isDuty(shadow, found, meetingDate))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: FoundDeadline[] = [];
  for (const found of inOrder) {
    const before = kept.at(-1);
    if (!before || found.start >= before.end) kept.push(found);
    else if (before.kind === 'before' && found.kind !== 'before') kept[kept.length - 1] = found;
  }
  return kept;
}

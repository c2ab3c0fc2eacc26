import { isWordOfDuty } from './clause';
import { nounPhraseAt } from './nounPhrase';
import { phraseList } from './phraseList';
import type { DeadlineWords, Reading } from './reading';
import { keyAt } from './reading';
import type { Report } from './reportTo';
import { onlyTail } from './tail';
import { dutyMarkers } from './verbs';
import type { WordRange } from './wordRange';
import { trimmed } from './wordRange';

const reasons = phraseList(
  'vì, bởi, bởi vì, do đó, tuy nhiên, trường hợp, để tổng hợp, để kịp thời, để làm, nếu',
);
const completions = phraseList(
  'hoàn thành, hoàn tất, xong, kết thúc, thực hiện xong, hoàn thành xong, phải hoàn thành, và hoàn thành',
);
/** In words. */
const LONG_ACTION = 8;
const REPORT_WORDS = new Set(
  'báo cáo đề xuất gửi trình kịp thời ngay tham mưu , và kiến nghị tổng hợp chủ động'.split(' '),
);

/** The action without what belongs to other fields: a closing deadline, a closing report, a reason. */
export function actionOf(
  reading: Reading,
  part: WordRange,
  deadline: DeadlineWords | null,
  report: Report | null,
): WordRange {
  let { from, to } = trimmed(reading, part.from, part.to);
  if (deadline?.from === from) from = deadline.to;
  if (deadline && deadline.from > from && onlyTail(reading, deadline.to, to)) to = deadline.from;
  if (report && report.at > from + 1) {
    const head = trimmed(reading, from, report.at);
    const length = head.to - head.from;
    // A long action ends where it is reported on, whatever follows; a short one may go on after it.
    const told = !onlyReportWords(reading, head);
    if (
      told &&
      (length >= LONG_ACTION || (length >= 2 && onlyTail(reading, report.to, Math.max(to, report.to))))
    )
      to = report.at;
  } else if (
    report &&
    report.at <= from + 1 &&
    report.from > from + 3 &&
    !onlyReportWords(reading, { from, to: report.from }) &&
    onlyTail(reading, report.to, Math.max(to, report.to))
  ) {
    to = ['về', 'cho', 'lên', 'đến', 'tới', 'gửi', 'với', 'trình'].includes(keyAt(reading, report.from - 1))
      ? report.from - 1
      : report.from;
  }
  if (deadline && deadline.from > from && deadline.to >= trimmed(reading, from, to).to)
    to = Math.min(to, deadline.from);
  to = withoutCompletion(reading, from, to);
  for (let i = from + 3; i < to; i += 1) if (endsAction(reading, i, to)) to = i;
  while (from < to && dutyMarkers.match(reading.words, from) > 0)
    from += dutyMarkers.match(reading.words, from);
  const range = withoutBrackets(reading, trimmed(reading, from, to));
  return range.to > range.from ? range : trimmed(reading, part.from, part.to);
}

/** Without ", hoàn thành" at the end, which only leads to the deadline. */
function withoutCompletion(reading: Reading, from: number, to: number): number {
  for (let at = to - 1; at > from + 2 && at > to - 5; at -= 1) {
    if (keyAt(reading, at) === ',' && completions.match(reading.words, at + 1) === to - at - 1) return at;
  }
  return to;
}

/** "báo cáo, đề xuất", "kịp thời gửi": nothing but the report itself. */
function onlyReportWords(reading: Reading, { from, to }: WordRange): boolean {
  for (let at = from; at < to; at += 1) if (!REPORT_WORDS.has(keyAt(reading, at))) return false;
  return true;
}

/** Without a long explanation in brackets at the end. */
function withoutBrackets(reading: Reading, { from, to }: WordRange): WordRange {
  if (keyAt(reading, to - 1) !== ')') return { from, to };
  for (let at = to - 2; at > from + 2; at -= 1) {
    if (keyAt(reading, at) === '(') return to - at > LONG_ACTION ? trimmed(reading, from, at) : { from, to };
  }
  return { from, to };
}

/** Where what follows is a reason, a condition or what another body will do with the result. */
function endsAction(reading: Reading, at: number, to: number): boolean {
  if (reasons.match(reading.words, at) > 0) return true;
  if (['"', '“'].includes(keyAt(reading, at)) && keyAt(reading, at - 1) === ',') return true;
  // The speech is over and its speaker is named: "…”, Chủ tịch … chỉ đạo".
  if (['"', '”'].includes(keyAt(reading, at)) && ['-', '–'].includes(keyAt(reading, at + 1))) return true;
  if (['"', '”'].includes(keyAt(reading, at)) && keyAt(reading, at + 1) === ',')
    return reading.words[at + 2]?.capital === true || ['ông', 'bà'].includes(keyAt(reading, at + 2));
  if (keyAt(reading, at) !== 'để') return false;
  if (['trong', 'trước', 'sau'].includes(keyAt(reading, at + 1))) return true;
  const other = nounPhraseAt(reading, at + 1, to);
  return other !== null && isWordOfDuty(reading, other.next);
}

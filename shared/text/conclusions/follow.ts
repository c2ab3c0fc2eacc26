import { assignmentOf } from './assignment';
import { assignVerbs } from './assigningWords';
import { conditionalDuty, isConditional } from './conditions';
import { findReport } from './reportTo';
import { nounPhraseAt } from './nounPhrase';
import { phraseList } from './phraseList';
import type { Reading } from './reading';
import { deadlinesIn, keyAt } from './reading';
import type { Sentence } from './sentences';
import { firstWord } from './clause';
import type { Assignment } from './types';
import { dutyMarkers, dutyWords } from './verbs';

/** Who was told last, and whether a list was opened for them ("Giao Phòng Nội vụ:"). */
export type Follow = Readonly<{ leads: readonly Readonly<{ from: number; to: number }>[]; list: boolean }>;

/** Openings of sentences that agree, note or praise. */
const agreeing = phraseList(
  'thống nhất, cơ bản thống nhất, đồng ý, nhất trí, ghi nhận, biểu dương, hoan nghênh, đánh giá cao, chấp thuận, thông qua, không, không ai, nhanh, ra, cho, mở, mở rộng, thực hiện tốt chức năng, hoạt động, trong, phát biểu, báo cáo của, tạo, góp phần, thực hiện kết luận, thực hiện chỉ đạo, xem',
);
const MAX_HEADING = 40;
const MAX_CLOSING = 30;
/** After a verb these make it the subject of a statement: "Kiểm tra được tiến hành …". */
const NOT_IMPERATIVE = new Set(['được', 'của', 'này', 'là', 'đã', 'trên', 'đó', 'sẽ', 'bị', 'còn', 'ngày']);
const closingWords = phraseList(
  'hoàn thành, hoàn thành trong, hoàn thành xong, xong, thời gian, thời gian hoàn thành, thời gian thực hiện, thời hạn, thời hạn hoàn thành, hạn hoàn thành, hạn, kết quả, kết quả thực hiện, kết quả báo cáo, thực hiện xong, yêu cầu hoàn thành, việc này, công việc này, nội dung này, các nội dung trên, tiến độ, phải hoàn thành, báo cáo kết quả, báo cáo kết quả thực hiện, báo cáo, gửi kết quả, gửi báo cáo',
);

/** A line that only names bodies and opens their list: "1. Phòng Nội vụ", "Sở Y tế:". */
export function headingFollow(reading: Reading, sentence: Sentence): Follow | null {
  const words = reading.words.slice(sentence.from, sentence.to);
  const opens = sentence.newLine && (sentence.bullet || keyAt(reading, sentence.to - 1) === ':');
  if (!opens || words.length > MAX_HEADING) return null;
  const named = nounPhraseAt(reading, sentence.from, sentence.to);
  const rest = named ? sentence.to - named.next : sentence.to;
  return named && (rest === 0 || (rest === 1 && [':', '.'].includes(keyAt(reading, named.next))))
    ? { leads: named.items, list: true }
    : null;
}

/** Whether a sentence without a named body goes on telling the last one; gives its first word of duty. */
export function continues(
  reading: Reading,
  sentence: Sentence,
  follow: Follow,
): Readonly<{ from: number }> | null {
  const first = firstWord(reading, sentence);
  // "Đồng thời yêu cầu xử lý nghiêm …": no body named, the last one is meant.
  const asks = ['yêu', 'đề'].includes(keyAt(reading, first)) ? assignVerbs.match(reading.words, first) : 0;
  const from = first + asks;
  const length = sentence.to - from;
  if (length < 3) return null;
  if (isConditional(reading, sentence)) {
    const at = conditionalDuty(reading, sentence);
    return at === null ? null : { from: at };
  }
  const verb = dutyWords.match(reading.words, from);
  const marker = dutyMarkers.match(reading.words, from);
  const early = reading.deadlineAt.get(from);
  if (early)
    return dutyWords.match(reading.words, early.to + (keyAt(reading, early.to) === ',' ? 1 : 0)) > 1
      ? { from }
      : null;
  if (marker > 0) return dutyWords.match(reading.words, from + marker) > 1 ? { from } : null;
  if (NOT_IMPERATIVE.has(keyAt(reading, from + verb))) return null;
  if (verb === 0 || agreeing.match(reading.words, from) >= verb) return null;
  return follow.list || sentence.bullet || verb > 1 ? { from } : null;
}

/** A sentence that only adds when, or to whom to report, to the duty before: "Hoàn thành trước ngày 10/3."; the duty with it. */
export function closingDuty(
  reading: Reading,
  sentence: Sentence,
  last: Assignment | null,
): Assignment | null {
  const from = firstWord(reading, sentence);
  if (!last || last.deadline || sentence.to - from > MAX_CLOSING) return null;
  if (closingWords.match(reading.words, from) === 0 && !reading.deadlineAt.has(from)) return null;
  const found = deadlinesIn(reading, from, sentence.to).find((d) => d.kind !== 'before');
  if (!found) return null;
  const report = last.reportTo ? null : findReport(reading, from, sentence.to);
  const others = sentence.to - from - (found.to - found.from) - (report ? report.to - report.at : 0);
  if (others > 8) return null;
  const duty = { action: { from, to: from + 1 }, deadline: found, report, coordinators: [] };
  const { deadline, recurrence, reportTo } = assignmentOf(reading, [], duty, false);
  return { ...last, deadline, recurrence, reportTo: last.reportTo ?? reportTo };
}

import { isWordOfDuty } from './clause';
import { phraseList } from './phraseList';
import type { Reading } from './reading';
import { keyAt } from './reading';
import { TRIM } from './wordRange';

const tails = phraseList(
  'xem xét, quyết định, chỉ đạo, phê duyệt, cho ý kiến, theo quy định, theo đúng quy định, kết quả, kết quả thực hiện, biết, ban hành, theo dõi, tổng hợp, để tổng hợp, để chỉ đạo, để báo cáo, xử lý, giải quyết, thông qua, định kỳ, đúng quy định, kịp thời, kết quả xử lý, kết quả giải quyết, tình hình, tiến độ, thẩm định, cho chủ trương, để theo dõi, để xem xét, bằng văn bản, tình hình thực hiện, tiến độ thực hiện, trên cơ sở đó, nội dung trên, những nội dung trên, các nội dung trên, vấn đề này, nội dung này, phương án, đề án, kế hoạch, danh sách, hồ sơ, dự thảo, nội dung',
);
/** Last syllables of what a report is about: kết quả, tình hình, tiến độ. */
const ABOUT = new Set(['quả', 'hình', 'độ', 'hiện', 'quyết']);

/** Whether nothing but closing words stands in [from, to): "xem xét, quyết định", a deadline, "theo quy định". */
export function onlyTail(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to;) {
    const deadline = reading.deadlineAt.get(at);
    // What the recipient will do with it belongs to the report.
    if (keyAt(reading, at) === 'để') return true;
    const n = deadline
      ? deadline.to - at
      : tails.match(reading.words, at) || (TRIM.has(keyAt(reading, at)) ? 1 : 0);
    if (n === 0) return to - at <= 4 && !isWordOfDuty(reading, at) && at > from;
    at += n;
    // "kết quả thanh tra": what the report is about, up to the next deadline or mark.
    if (!deadline && ABOUT.has(keyAt(reading, at - 1))) {
      for (
        let extra = 0;
        extra < 6 && at < to && !reading.deadlineAt.has(at) && !TRIM.has(keyAt(reading, at));
        extra += 1
      )
        at += 1;
    }
  }
  return true;
}

import { nounPhraseAt } from './nounPhrase';
import { phraseList } from './phraseList';
import type { Reading } from './reading';
import { keyAt } from './reading';
import { nameStops } from './unitHeads';
import { dutyWords } from './verbs';

/** A clause of reporting: the verb at `at`, the recipient as words [from, to). */
export type Report = Readonly<{ at: number; from: number; to: number }>;

const VERBS: readonly ReturnType<typeof phraseList>[] = [
  phraseList('báo cáo, kịp thời báo cáo, báo cáo kịp thời, báo cáo ngay, báo cáo lại, báo cáo nhanh'),
  phraseList('gửi, gửi về, gởi, gởi về, gửi lại'),
  phraseList('trình'),
];
const linkWords = phraseList(
  'cho, về, với, lên, tới, đến, gửi, gửi về, gửi cho, ngay, kịp thời, lại, trực tiếp, và, xin ý kiến, xin ý kiến chỉ đạo của, đề xuất, kiến nghị, tham mưu, tham mưu cho, trình, bằng văn bản về, để báo cáo',
);
const laterLinks = phraseList('về, cho, lên, tới, đến, gửi, gửi về, gửi đến, gửi cho, trình, với');
const authority = phraseList(
  'cấp có thẩm quyền, cấp thẩm quyền, cơ quan có thẩm quyền, cấp trên, cơ quan cấp trên, người có thẩm quyền, các cấp có thẩm quyền',
);
const notRecipients = phraseList(
  'về việc, kết quả, tình hình, việc, tiến độ, những, các nội dung, đề án, dự án, số liệu, phương án',
);
const LATER = 30;

const isWordOfDuty = (reading: Reading, at: number): boolean => dutyWords.match(reading.words, at) > 0;

function recipientAt(
  reading: Reading,
  from: number,
  to: number,
): Readonly<{ from: number; to: number }> | null {
  const fixed = authority.match(reading.words, from);
  if (fixed > 0) return { from, to: from + fixed };
  if (notRecipients.match(reading.words, from) > 0) return null;
  const found = nounPhraseAt(reading, from, to);
  const [first, last] = [found?.items[0], found?.items.at(-1)];
  if (!found || !first || !last) return null;
  // "Bí thư và Chủ tịch UBND TP" is one recipient; a comma opens the next duty.
  let end = first.to;
  if (found.items.length === 1) end = wholeName(reading, end, to);
  for (const item of found.items.slice(1)) {
    if (keyAt(reading, item.from - 1) !== 'và' && isWordOfDuty(reading, found.next)) break;
    end = wholeName(reading, item.to, to);
  }
  return { from: first.from, to: end };
}

/** Up to four words of an unknown name that end at "để", a comma or a deadline: "tổ thẩm định giá đất để …". */
function wholeName(reading: Reading, at: number, to: number): number {
  for (let i = at; i <= Math.min(to, at + 4); i += 1) {
    const word = reading.words[i];
    if (i === to || !word || word.kind === 'mark' || word.key === 'để' || reading.deadlineAt.has(i)) return i;
    if (
      dutyWords.match(reading.words, i) > 0 ||
      nameStops.match(reading.words, i) > 0 ||
      notRecipients.match(reading.words, i) > 0
    )
      return at;
  }
  return at;
}

function afterVerb(reading: Reading, at: number, verb: number, to: number): Report | null {
  let next = at + verb;
  for (let steps = 0; steps < 4; steps += 1) {
    const comma = keyAt(reading, next) === ',' ? 1 : 0;
    const direct = comma === 0 ? recipientAt(reading, next, to) : null;
    if (direct) return { at, ...direct };
    const link = linkWords.match(reading.words, next + comma);
    if (link === 0) break;
    next += comma + link;
  }
  for (let i = next; i < Math.min(to, next + LATER); i += 1) {
    if ([';', '.'].includes(keyAt(reading, i))) return null;
    const link = laterLinks.match(reading.words, i);
    const found = link > 0 ? recipientAt(reading, i + link, to) : null;
    if (found) return { at, ...found };
  }
  return null;
}

/** First syllables of nouns in -trình: công trình, chương trình, quy trình, tờ trình. */
const SYLLABLE_BEFORE = new Set([
  'công',
  'chương',
  'quy',
  'quá',
  'tờ',
  'giáo',
  'lộ',
  'hành',
  'tiến',
  'thuyết',
  'giải',
  'phương',
  'lịch',
  'địa',
]);
const NOUN_BEFORE = new Set(['theo', 'tại', 'dự', 'của', 'các', 'bản', 'những', 'trong', 'qua', 'từ', 'kèm']);

/** To whom the duty in [from, to) is reported; else sent; else submitted. */
export function findReport(reading: Reading, from: number, to: number): Report | null {
  for (const verbs of VERBS) {
    for (let at = from; at < to; at += 1) {
      const verb = verbs.match(reading.words, at);
      if (
        verb === 0 ||
        NOUN_BEFORE.has(keyAt(reading, at - 1)) ||
        (keyAt(reading, at) === 'trình' && SYLLABLE_BEFORE.has(keyAt(reading, at - 1))) ||
        (reading.words[at]?.capital === true && at > from)
      )
        continue;
      const report = afterVerb(reading, at, verb, to);
      if (report) return ['gửi', 'gởi'].includes(keyAt(reading, at - 1)) ? { ...report, at: at - 1 } : report;
    }
  }
  return null;
}

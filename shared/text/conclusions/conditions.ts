import type { NounPhrase } from './nounPhrase';
import { nounPhraseAt } from './nounPhrase';
import { phraseList } from './phraseList';
import type { Reading } from './reading';
import { keyAt } from './reading';
import type { Sentence } from './sentences';
import { determiners, unitHeads } from './unitHeads';
import { dutyMarkers, dutyWords } from './verbs';

const openings = phraseList(
  'trường hợp, trong trường hợp, nếu, khi có vướng mắc, quá trình thực hiện, trong quá trình thực hiện, trong quá trình triển khai, quá trình triển khai, nếu có vướng mắc, có vướng mắc',
);
const answers = phraseList(
  'báo cáo, kịp thời báo cáo, chủ động báo cáo, phải báo cáo, đề xuất, kịp thời đề xuất, kiến nghị, phản ánh, kịp thời phản ánh, thông tin, xin ý kiến, đề nghị báo cáo, tổng hợp báo cáo',
);

/** Whether a sentence opens with a condition: "Trường hợp vượt thẩm quyền …", "Nếu có vướng mắc …". */
export function isConditional({ words }: Reading, sentence: Sentence): boolean {
  return openings.match(words, sentence.from) > 0;
}

/** Where the duty of a condition begins when no body is named: "…, kịp thời báo cáo UBND quận". */
export function conditionalDuty({ words }: Reading, sentence: Sentence): number | null {
  for (let at = sentence.from + 2; at < sentence.to; at += 1) if (answers.match(words, at) > 0) return at;
  return null;
}

/** The body that must act when the condition holds: "… phát hiện sai phạm thì Đội Thanh tra báo cáo …". */
export function conditionalLead(
  reading: Reading,
  sentence: Sentence,
): Readonly<{ at: number; leads: NounPhrase }> | null {
  const { words } = reading;
  for (let at = sentence.from + 2; at < sentence.to; at += 1) {
    if (determiners.match(words, at) + unitHeads.match(words, at) === 0) continue;
    const leads = nounPhraseAt(reading, at, sentence.to);
    if (!leads) continue;
    const then = ['thì', ',', ':'].includes(keyAt(reading, at - 1));
    const acts = then
      ? dutyMarkers.match(words, leads.next) > 0 || dutyWords.match(words, leads.next) > 1
      : answers.match(words, leads.next) > 0;
    const answerable = keyAt(reading, leads.next) === 'chịu' && keyAt(reading, leads.next + 1) === 'trách';
    if (acts && !answerable) return { at, leads };
    at = Math.max(at, leads.next - 1);
  }
  return null;
}

import { phraseList } from './phraseList';
import type { NounPhrase } from './nounPhrase';
import { nounPhraseAt } from './nounPhrase';
import type { Reading } from './reading';
import { keyAt } from './reading';

const cooperate = phraseList(
  'phối hợp, phối kết hợp, chủ động phối hợp, tiếp tục phối hợp, tăng cường phối hợp, cùng phối hợp, phối hợp chặt chẽ, phối hợp tốt, phối hợp đồng bộ, phối hợp hiệu quả, phối hợp kịp thời, phối hợp thường xuyên, chủ động phối hợp chặt chẽ, tiếp tục phối hợp chặt chẽ, phối hợp chặt chẽ và hiệu quả, khẩn trương phối hợp, tích cực phối hợp, kịp thời phối hợp, thường xuyên phối hợp, nghiêm túc phối hợp, trực tiếp phối hợp, khẩn trương phối hợp chặt chẽ, thường xuyên phối hợp chặt chẽ',
);
const withWords = phraseList('với, cùng, cùng với');

/** "phối hợp với X, Y và Z" or "cùng với X" at a word: the bodies, and the word after them. */
export function coordinatorsAt(reading: Reading, at: number, to: number): NounPhrase | null {
  const verb = cooperate.match(reading.words, at);
  const link = withWords.match(reading.words, at + verb);
  if (verb === 0 && (link === 0 || keyAt(reading, at) !== 'cùng')) return null;
  return nounPhraseAt(reading, at + verb + link, to);
}

/** The first coordinators named between two words. */
export function findCoordinators(
  reading: Reading,
  from: number,
  to: number,
): (NounPhrase & Readonly<{ from: number }>) | null {
  for (let at = from; at < to; at += 1) {
    const found = coordinatorsAt(reading, at, to);
    if (found) return { ...found, from: at };
  }
  return null;
}

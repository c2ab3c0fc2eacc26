import { assignVerbs } from './assigningWords';
import { isDuty } from './clause';
import { nounPhraseAt } from './nounPhrase';
import type { Reading } from './reading';
import { keyAt } from './reading';
import type { Sentence } from './sentences';
import type { Trigger } from './trigger';

/** "có văn bản gửi các sở, ngành yêu cầu rà soát …": the bodies stand before the verb. */
export function bySending(reading: Reading, sentence: Sentence, at: number): Trigger | null {
  const { words } = reading;
  if (keyAt(reading, at) !== 'gửi') return null;
  const link = ['tới', 'đến', 'cho'].includes(keyAt(reading, at + 1)) ? 2 : 1;
  const leads = nounPhraseAt(reading, at + link, sentence.to);
  if (!leads) return null;
  const verb = leads.next + (keyAt(reading, leads.next) === ',' ? 1 : 0);
  const length = ['yêu', 'đề', 'chỉ'].includes(keyAt(reading, verb)) ? assignVerbs.match(words, verb) : 0;
  return length > 0 && isDuty(reading, verb + length, sentence.to)
    ? { at, leads, duty: verb + length, how: 'verb' }
    : null;
}

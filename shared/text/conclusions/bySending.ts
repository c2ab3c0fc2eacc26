import { assignVerbs } from './assigningWords';
import { isDuty } from './clause';
import { phraseList } from './phraseList';
import type { NounPhrase } from './nounPhrase';
import { nounPhraseAt } from './nounPhrase';
import type { Reading } from './reading';
import { keyAt } from './reading';
import type { Sentence } from './sentences';
import type { Trigger } from './trigger';

/** Before the body: "gửi các sở … yêu cầu", "phê bình UBND huyện …, yêu cầu". */
const BEFORE = phraseList(
  'gửi, gửi tới, gửi đến, gửi cho, phê bình, nhắc nhở, phê bình nghiêm khắc, nghiêm khắc phê bình, nhắc nhở nghiêm khắc',
);

/** "có văn bản gửi các sở, ngành yêu cầu rà soát …": the bodies stand before the verb. */
export function bySending(reading: Reading, sentence: Sentence, at: number): Trigger | null {
  const { words } = reading;
  const link = BEFORE.match(words, at);
  if (link === 0) return null;
  const leads = nounPhraseAt(reading, at + link, sentence.to);
  if (!leads) return null;
  const sent = keyAt(reading, at) === 'gửi';
  const verb = assigning(reading, leads.next, Math.min(sentence.to, leads.next + 40), sent);
  if (verb === null) return null;
  const length = assignVerbs.match(words, verb);
  const heard = withoutSpeaker(reading, sentence, leads, verb);
  return length > 0 && isDuty(reading, verb + length, sentence.to)
    ? { at, leads: heard, duty: verb + length, how: 'verb' }
    : null;
}

/** "Trong công văn gửi các tỉnh, Ban Chỉ đạo yêu cầu …": the last body before the verb speaks. */
function withoutSpeaker(reading: Reading, sentence: Sentence, leads: NounPhrase, verb: number): NounPhrase {
  const last = leads.items.at(-1);
  const spoken =
    ['trong', 'tại', 'theo'].includes(keyAt(reading, sentence.from)) &&
    last !== undefined &&
    keyAt(reading, last.from - 1) === ',';
  return spoken && leads.items.length > 1 && verb > leads.next - 1
    ? { ...leads, items: leads.items.slice(0, -1) }
    : leads;
}

/** The verb of assigning in [from, to): at once, or after a comma, semicolon or "và". */
function assigning(reading: Reading, from: number, to: number, anywhere: boolean): number | null {
  for (let at = from; at < to; at += 1) {
    const parted =
      anywhere || at === from || [',', ';', 'và', 'thời', 'cầu'].includes(keyAt(reading, at - 1));
    if (parted && ['yêu', 'đề'].includes(keyAt(reading, at))) return at;
  }
  return null;
}

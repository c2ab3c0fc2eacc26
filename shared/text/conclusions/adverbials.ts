import { coordinatorsAt } from './coordinators';
import { phraseList } from './phraseList';
import type { Reading } from './reading';
import { keyAt } from './reading';
import { dutyMarkers, dutyWords } from './verbs';

const adverbials = phraseList(
  'căn cứ, theo, trên cơ sở, dựa trên, dựa vào, tại, qua, từ, sau khi, ngoài, cùng với, bằng, với, thông qua, trong quá trình, trong phạm vi, ngay sau khi, đối với, trên tinh thần, tùy theo, khi, về, trong thời gian, thời gian tới, trong thời gian tới, trước mắt',
);
const MAX_WORDS = 70;

/** Steps over "căn cứ …," or "theo chức năng, nhiệm vụ …," up to a comma after which a duty begins; else stays. */
export function afterAdverbial(reading: Reading, at: number, to: number): number {
  const length = adverbials.match(reading.words, at);
  if (length === 0 || dutyWords.match(reading.words, at) >= length || coordinatorsAt(reading, at, to))
    return at;
  for (let i = at + 1; i < Math.min(to, at + MAX_WORDS); i += 1) {
    if (keyAt(reading, i) === ';') return at;
    const begins = dutyWords.match(reading.words, i + 1) > 0 || dutyMarkers.match(reading.words, i + 1) > 0;
    if (keyAt(reading, i) === ',' && begins) return i + 1;
  }
  return at;
}

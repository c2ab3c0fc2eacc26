import { afterAdverbial } from './adverbials';
import { isWordOfDuty } from './clause';
import { coordinatorsAt } from './coordinators';
import { phraseList } from './phraseList';
import type { DeadlineWords, Reading } from './reading';
import { keyAt } from './reading';
import { dutyMarkers } from './verbs';
import type { WordRange } from './wordRange';

const leadIns = phraseList(
  'chủ trì, làm đầu mối, là đơn vị chủ trì, là cơ quan chủ trì, là đơn vị đầu mối, là cơ quan đầu mối, là đơn vị thường trực, có trách nhiệm chủ trì, tham mưu chủ trì, và, đồng thời, thì, cũng, trực tiếp',
);

/** What stands before the action: markers, adverbials, a deadline, "chủ trì, phối hợp với …". */
export function leadIn(
  reading: Reading,
  from: number,
  to: number,
): { at: number; deadline: DeadlineWords | null; coordinators: readonly WordRange[]; led: boolean } {
  let at = from;
  let deadline: DeadlineWords | null = null;
  let coordinators: readonly WordRange[] = [];
  let led = false;
  for (let moved = true; moved && at < to;) {
    const start = at;
    while ([',', ':', ';', '-', '"', '“'].includes(keyAt(reading, at))) at += 1;
    at += dutyMarkers.match(reading.words, at);
    const early = reading.deadlineAt.get(at);
    if (early && early.to < to && early.kind !== 'before') {
      deadline ??= early;
      at = early.to;
    }
    const helpers = coordinatorsAt(reading, at, to);
    if (helpers && helpers.next < to) {
      coordinators = [...coordinators, ...helpers.items];
      at = helpers.next;
      if (keyAt(reading, at) === 'để') at += 1;
    }
    const lead = leadIns.match(reading.words, at);
    if (lead > 0) {
      const leads =
        keyAt(reading, at) === 'chủ' || keyAt(reading, at) === 'là' || keyAt(reading, at) === 'làm';
      const follows =
        keyAt(reading, at + lead) === ',' ||
        isWordOfDuty(reading, at + lead) ||
        coordinatorsAt(reading, at + lead, to) !== null;
      if (!leads || follows) {
        led ||= leads;
        at += lead;
      }
    }
    at = afterAdverbial(reading, at, to);
    moved = at > start;
  }
  return { at: Math.min(at, to), deadline, coordinators, led };
}

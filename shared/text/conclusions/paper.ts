import type { Reading } from './reading';
import { keyAt } from './reading';
import type { Sentence } from './sentences';

/** "Trên đây là kết luận …", "Nơi nhận:": what follows is the foot of the paper. */
export function closesPaper(reading: Reading, sentence: Sentence): boolean {
  const [first, second] = [keyAt(reading, sentence.from), keyAt(reading, sentence.from + 1)];
  return (
    sentence.newLine && ((first === 'nơi' && second === 'nhận') || (first === 'trên' && second === 'đây'))
  );
}

/** A line in capitals: the name of the office, the title, "II. NỘI DUNG". */
export function isHeading({ words }: Reading, { from, to }: Sentence): boolean {
  const said = words.slice(from, to).filter((word) => word.kind === 'word');
  return said.length >= 2 && said.every((word) => word.acronym || word.end - word.start === 1);
}

/** A line of its own without a closing mark, with more lines after it: a headline or a title. */
export function isTitle({ words }: Reading, { bullet, newLine, to }: Sentence): boolean {
  const last = words[to - 1];
  return (
    !bullet && newLine && words[to]?.kind === 'newline' && (last?.kind === 'word' || last?.kind === 'number')
  );
}

/** Whether a sentence reports what was done: "… đã triển khai …". */
export function tellsPast({ words }: Reading, sentence: Sentence): boolean {
  return words.slice(sentence.from, sentence.to).some((word) => word.key === 'đã' || word.key === 'đang');
}

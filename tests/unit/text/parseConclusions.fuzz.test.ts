import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseConclusions } from '#shared/text/conclusions/parseConclusions';
import type { Quote } from '#shared/text/conclusions/types';

const PIECES = [
  'Giao',
  'yêu cầu',
  'đề nghị',
  'chỉ đạo',
  'Phòng Nội vụ',
  'UBND 14 phường',
  'các phòng, ban',
  'Sở Y tế',
  'chủ trì,',
  'phối hợp với',
  'và',
  ',',
  ';',
  ':',
  '.',
  '\n',
  '- ',
  '1. ',
  'a) ',
  '(',
  ')',
  '"',
  '“',
  '[…]',
  'trước ngày 15/3',
  'trong Quý II',
  'hàng tháng',
  'trước khi',
  'báo cáo',
  'UBND quận',
  'gửi',
  'trình',
  'để',
  'vì',
  'trường hợp',
  'thì',
  'phải',
  'được giao',
  'rà soát hồ sơ',
  'đã',
  'sẽ',
  '31/02/2019',
  'Tết',
  '10 ngày kể từ ngày ký',
  'TP.',
  'HĐND&UBND',
  'Đội Quản lý trật tự xây dựng đô thị',
  '😀',
  '\u0301',
  'İ',
];

const conclusion = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(' '));
const anyText = fc.oneof(
  conclusion,
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.tuple(conclusion, fc.string(), conclusion).map((parts) => parts.join('')),
);
const anyDate = fc.oneof(
  fc.constant(null),
  fc.constant('2019-01-28'),
  fc.constant('2020-02-29'),
  fc.string(),
);

function quotesOf(text: string, meetingDate: string | null): readonly Quote[] {
  return parseConclusions(text, { meetingDate }).flatMap((found) => [
    ...found.leads,
    ...found.coordinators,
    found.action,
    ...(found.deadline ? [found.deadline.quote] : []),
    ...(found.recurrence ? [found.recurrence.quote] : []),
    ...(found.reportTo ? [found.reportTo] : []),
  ]);
}

describe('any text', () => {
  it('never throws, and every quote is the text at its span', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          anyText,
          anyText.map((text) => text.normalize('NFD')),
        ),
        anyDate,
        (text, date) => {
          for (const { start, end, text: quoted } of quotesOf(text, date)) {
            expect(start).toBeLessThan(end);
            expect(text.slice(start, end)).toBe(quoted);
          }
        },
      ),
      { numRuns: 1500 },
    );
  });

  it('says the same for NFC and NFD', () => {
    fc.assert(
      fc.property(conclusion, (text) => {
        const composed = quotesOf(text.normalize('NFC'), '2019-01-28').map((quote) => quote.text);
        const decomposed = quotesOf(text.normalize('NFD'), '2019-01-28').map((quote) =>
          quote.text.normalize('NFC'),
        );
        expect(decomposed).toEqual(composed);
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    'giao ',
    'Phòng ',
    'các phòng, ',
    'trước ',
    '(',
    'Giao Phòng Nội vụ rà soát, ',
    '1.',
    'ngày 1/1 ',
    'a'.repeat(50),
    '\u0301',
    'báo cáo ',
  ])('takes time linear in the text: %s', (piece) => {
    const time = (length: number): number => {
      const text = piece.repeat(Math.ceil(length / piece.length));
      const began = performance.now();
      parseConclusions(text, { meetingDate: '2019-01-28' });
      return performance.now() - began;
    };
    const best = (length: number): number => Math.min(time(length), time(length));
    const small = Math.max(best(20_000), 10);
    // Eight times the text: well under the sixty-four times of a quadratic rule, with room for a busy machine.
    expect(best(160_000) / small).toBeLessThan(32);
  });
});

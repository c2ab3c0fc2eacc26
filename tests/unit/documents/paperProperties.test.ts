import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { balancedLines } from '#shared/documents/balancedLines';
import { escapeHtml } from '#shared/documents/html/escapeHtml';
import { parsePageRanges } from '#shared/documents/pageRanges';
import { textWidth } from '#shared/documents/textWidth';

const word = fc.constantFrom(
  'Phòng',
  'Lao',
  'động',
  '-',
  'Thương',
  'binh',
  'và',
  'Xã',
  'hội',
  'Đội',
  'Quản',
  'lý',
  'trật',
  'tự',
  'ABC',
);
const name = fc.array(word, { minLength: 1, maxLength: 25 }).map((words) => words.join(' '));
const fit = fc.record({
  width: fc.integer({ min: 20, max: 170 }),
  sizePt: fc.constantFrom(11, 12, 13, 14),
  weight: fc.constantFrom('regular' as const, 'bold' as const),
});

describe('lines of a name', () => {
  it('say the same words in the same order', () => {
    fc.assert(
      fc.property(name, fit, (text, room) => {
        expect(balancedLines(text, room).join(' ')).toBe(text);
      }),
    );
  });

  it('are wider than their column only where a single piece is', () => {
    fc.assert(
      fc.property(name, fit, (text, room) => {
        const lines = balancedLines(text, room);
        const tooWide = lines.filter((line) => textWidth(line, room.sizePt, room.weight) > room.width);
        const pieces = balancedLines(text, { ...room, width: 0 });
        if (tooWide.length > 0) expect(lines).toEqual(pieces);
      }),
    );
  });
});

describe('text in HTML', () => {
  it('never opens a tag, an attribute or an entity of its own', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const escaped = escapeHtml(text);
        expect(escaped).not.toMatch(/[<>"']/u);
        expect(escaped.replace(/&(?:amp|lt|gt|quot|#39);/gu, '')).not.toContain('&');
      }),
    );
  });
});

describe('page ranges', () => {
  it('are read from anything a person types without failing', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const ranges = parsePageRanges(text) ?? [];
        expect(ranges.every(({ from, to }) => from >= 1 && to >= from)).toBe(true);
      }),
    );
  });
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keyText } from '#main/replica/storage/keyText';

const units = fc
  .array(fc.oneof(fc.integer({ min: 0, max: 0xffff }), fc.constantFrom(0, 1, 2, 0xd7fe, 0xd7ff, 0xd800, 0xdc00, 0xe000, 0xffff)))
  .map((codes) => String.fromCharCode(...codes)); // prettier-ignore

const order = (a: string, b: string): number =>
  Math.sign(Buffer.compare(Buffer.from(keyText(a)), Buffer.from(keyText(b))));

test('what people write stays as it is', () => {
  for (const text of ['', 'a', 'Đôn đốc', '2026-01-01', 'không dấu']) expect(keyText(text)).toBe(text);
});

test('SQLite orders the encoded text by bytes as JavaScript orders the text, and never takes two for one', () => {
  fc.assert(
    fc.property(units, units, (a, b) => {
      expect(order(a, b)).toBe(a < b ? -1 : a > b ? 1 : 0);
    }),
    { numRuns: 3000 },
  );
});

test('the encoding holds no NUL and no lone surrogate, which libsql would cut or replace', () => {
  fc.assert(
    fc.property(units, (text) => {
      expect(keyText(text)).not.toMatch(/[\0\ud800-\udfff]/);
    }),
  );
});

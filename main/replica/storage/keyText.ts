// SQLite orders text by UTF-8 bytes, JavaScript by UTF-16 units, and libsql cuts text at NUL. The two orders agree
// below U+D7FF; what lies above, and NUL, is written as a pair that keeps both the order and the difference.
const NEEDS_PAIR = /[\u0000\u0001\ud7ff-\uffff]/;
const LOW_ESCAPE = '\u0001';
const HIGH_ESCAPE = '\ud7ff';

/**
 * Text as a column holds it: the same text for all that people write, and an order-preserving, collision-free
 * encoding for emoji, private-use and control characters. For all a, b: a < b in JavaScript ⇔ keyText(a) < keyText(b)
 * in SQLite's BINARY collation, and equal only if equal.
 */
export function keyText(text: string): string {
  if (!NEEDS_PAIR.test(text)) return text;
  let encoded = '';
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit <= 1) encoded += LOW_ESCAPE + String.fromCharCode(unit + 1);
    else if (unit >= 0xd7ff) encoded += HIGH_ESCAPE + String.fromCharCode(unit - 0xd7ff + 2);
    else encoded += text.charAt(i);
  }
  return encoded;
}

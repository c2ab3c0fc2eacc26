/**
 * The text of a plain text file: UTF-8, UTF-16 with its mark, or Windows-1258 as old Vietnamese Windows wrote it.
 * Null when it is no text (NUL bytes, as in a Word or PDF file).
 */
export function decodeText(bytes: Uint8Array): string | null {
  const marked = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null; // prettier-ignore
  if (marked) return tidy(new TextDecoder(marked).decode(bytes));
  if (bytes.includes(0) || startsWith(bytes, '%PDF') || startsWith(bytes, 'PK')) return null;
  try {
    return tidy(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return tidy(new TextDecoder('windows-1258').decode(bytes));
  }
}

const startsWith = (bytes: Uint8Array, mark: string): boolean =>
  [...mark].every((letter, index) => bytes[index] === letter.charCodeAt(0));

/** One kind of line end, composed letters. */
const tidy = (text: string): string => text.replace(/\r\n?/gu, '\n').normalize('NFC');

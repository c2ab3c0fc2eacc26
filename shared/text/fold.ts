/**
 * Folds Vietnamese text for accent-less search: "Đôn  đốc" and "don doc" give the same string.
 * NFD, combining marks removed, đ → d, lower case, white space collapsed and trimmed.
 * Old and new tone placement (Thuỵ, Thụy) fold alike, because the tone is a combining mark.
 */
export function fold(text: string): string {
  return (
    text
      .normalize('NFD')
      .replace(/\p{M}+/gu, '')
      .toLowerCase()
      // NFD has no decomposition for đ (U+0111), nor lower case for a stray U+0307 from İ.
      .replace(/đ/g, 'd')
      .replace(/\p{M}+/gu, '')
      .replace(/\s+/gu, ' ')
      .trim()
  );
}

const OPEN_RHYME = /(^|[^\p{L}]|[^qQ\P{L}])(o[àáảãạ]|o[èéẻẽẹ]|u[ỳýỷỹỵ])(?!\p{L})/giu;

const MOVED: Readonly<Record<string, string>> = {
  à: 'òa',
  á: 'óa',
  ả: 'ỏa',
  ã: 'õa',
  ạ: 'ọa',
  è: 'òe',
  é: 'óe',
  ẻ: 'ỏe',
  ẽ: 'õe',
  ẹ: 'ọe',
  ỳ: 'ùy',
  ý: 'úy',
  ỷ: 'ủy',
  ỹ: 'ũy',
  ỵ: 'ụy',
};

function moveTone(rhyme: string): string {
  const vowel = rhyme.charAt(1);
  const moved = MOVED[vowel.toLowerCase()];
  if (moved === undefined) return rhyme;
  const first =
    rhyme.charAt(0) === rhyme.charAt(0).toLowerCase() ? moved.charAt(0) : moved.charAt(0).toUpperCase();
  const second = vowel === vowel.toLowerCase() ? moved.charAt(1) : moved.charAt(1).toUpperCase();
  return first + second;
}

/**
 * Brings Vietnamese text to one spelling for matching: NFC, and the tone of an open oa, oe, uy on its first vowel
 * (Thuỵ → Thụy, hoà → hòa, khoẻ → khỏe). "quý" and closed syllables (hoàn, thoại) stay, their tone has one place.
 */
export function normaliseVietnamese(text: string): string {
  return text
    .normalize('NFC')
    .replace(OPEN_RHYME, (_all, before: string, rhyme: string) => before + moveTone(rhyme));
}

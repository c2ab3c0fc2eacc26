import { fold } from '../fold';

/** Words of a unit's name that tell nothing: what kind of office, whose, linking words. */
const EMPTY = new Set([
  'phong',
  'va',
  'cac',
  'quan',
  'huyen',
  'thi',
  'xa',
  'thanh',
  'pho',
  'tp',
  'ub',
  'nhan',
  'dan',
  'uy',
  'ban',
  'ubnd',
  'dong',
  'chi',
  'cua',
  'thuoc',
]);
const KEPT_PAIRS =
  /(?:thi truong|thi dua|thanh tra|thanh nien|xa hoi|quan su|quan ly|chi cuc|chi nhanh|ban chi huy|ban quan ly|ban boi thuong|dan so|dan van|dan toc|dong phuc|dan quan)/gu;

/** The telling words of a unit's name or mention, folded: "Phòng Quản lý đô thị quận" → quanly, do, thi → as they match. */
export function unitWords(text: string): readonly string[] {
  const folded = fold(text)
    .replace(/uy ban nhan dan/gu, 'ubnd')
    .replace(/hoi dong nhan dan/gu, 'hdnd')
    .replace(/&/gu, ' va ')
    .replace(/[^\p{L}\p{N}\s]/gu, ' ')
    .replace(KEPT_PAIRS, (pair) => pair.replace(/ /gu, '_'))
    .replace(/do thi/gu, 'do_thi');
  return folded
    .split(/\s+/u)
    .filter((word) => word !== '' && !EMPTY.has(word))
    .flatMap((word) => word.split('_'));
}

/** Abbreviations people write for a name, folded and without "&": Quản lý đô thị → qldt, Tài nguyên và Môi trường → tnmt. */
export function initialsOf(name: string): readonly string[] {
  const letters = (words: readonly string[]): string => words.map((word) => word.charAt(0)).join('');
  const folded = fold(name)
    .replace(/[^\p{L}\p{N}\s]/gu, ' ')
    .split(/\s+/u)
    .filter((word) => word !== '' && word !== 'va');
  const telling = unitWords(name);
  return [letters(telling), letters(folded), letters(folded.filter((word) => word !== 'phong'))].filter(
    (key) => key.length >= 2,
  );
}

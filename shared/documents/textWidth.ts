/** Advance widths of ' ' to '~' in Times New Roman (and its metric twin Tinos), in 1/2048 em. */
const widths = {
  regular:
    '512,682,836,1024,1024,1706,1593,369,682,682,1024,1155,512,682,512,569,1024,1024,1024,1024,1024,1024,1024,1024,1024,1024,569,569,1155,1155,1155,909,1886,1479,1366,1366,1479,1251,1139,1479,1479,682,797,1479,1251,1821,1479,1479,1139,1479,1366,1139,1251,1479,1479,1933,1479,1479,1251,682,569,682,961,1024,682,909,1024,909,1024,909,682,1024,1024,569,569,1024,569,1593,1024,1024,1024,1024,682,797,569,1024,1024,1479,1024,1024,909,983,410,983,1108',
  bold: '512,682,1137,1024,1024,2048,1706,569,682,682,1024,1167,512,682,512,569,1024,1024,1024,1024,1024,1024,1024,1024,1024,1024,682,682,1167,1167,1167,1024,1905,1479,1366,1479,1479,1366,1251,1593,1593,797,1024,1593,1366,1933,1479,1593,1251,1593,1479,1139,1366,1479,1479,2048,1479,1479,1366,682,569,682,1190,1024,682,1024,1139,909,1139,909,682,1024,1139,569,682,1139,569,1706,1139,1024,1139,1139,909,797,682,1139,1024,1479,1024,1024,909,807,451,807,1065',
} as const;

type Weight = keyof typeof widths;

const table: Readonly<Record<Weight, readonly number[]>> = {
  regular: widths.regular.split(',').map(Number),
  bold: widths.bold.split(',').map(Number),
};

/** Letters with a horn are wider than their base; tone marks add nothing. */
const horned: Readonly<Record<Weight, Readonly<Record<string, number>>>> = {
  regular: { Ư: 1589, Ơ: 1479, ư: 1110, ơ: 1083, Đ: 1479, đ: 1024 },
  bold: { Ư: 1630, Ơ: 1593, ư: 1229, ơ: 1134, Đ: 1479, đ: 1139 },
};

/** Width in millimetres of one line of text set in Times New Roman at `sizePt`; unknown signs count as an em. */
export function textWidth(text: string, sizePt: number, weight: Weight): number {
  const units = [
    ...text.normalize('NFD').replace(/\p{M}/gu, (mark) => (mark === '\u031b' ? mark : '')),
  ].reduce((sum, sign, index, signs) => {
    if (sign === '\u031b') return sum;
    const whole = signs[index + 1] === '\u031b' ? `${sign}\u031b`.normalize('NFC') : sign;
    return sum + (horned[weight][whole] ?? table[weight][whole.charCodeAt(0) - 32] ?? 2048);
  }, 0);
  return ((units / 2048) * sizePt * 25.4) / 72;
}

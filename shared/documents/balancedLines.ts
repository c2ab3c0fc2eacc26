import { textWidth } from './textWidth';

/** Two-syllable words of office names that a line break must not cut in two. */
// prettier-ignore
const compounds = [
  'an ninh', 'ban hành', 'bảo hiểm', 'bảo vệ', 'báo cáo', 'biên bản', 'bổ sung', 'cán bộ', 'công an', 'công nghệ', 'công thương',
  'công chức', 'chỉ đạo', 'chi nhánh', 'chủ tịch', 'chuyên môn', 'dân phố', 'đào tạo', 'đăng ký', 'đất đai', 'đầu tư', 'điều hành',
  'đô thị', 'giải quyết', 'giao ban', 'giáo dục', 'hạ tầng', 'hành chính', 'hội đồng', 'kế hoạch', 'khoa học', 'kiểm tra', 'kinh tế',
  'lao động', 'môi trường', 'ngân sách', 'nhân dân', 'nhiệm vụ', 'nguyên đán', 'nội vụ', 'phòng cháy', 'phục vụ', 'quản lý', 'quân sự',
  'quyết định', 'sự nghiệp', 'tài chính', 'tài nguyên', 'thanh tra', 'thành phố', 'thi đua', 'thông báo', 'thông tin',
  'thương binh', 'thường trực', 'thực hiện', 'tổ chức', 'trật tự', 'triển khai', 'trung tâm', 'tư pháp', 'ủy ban', 'uỷ ban',
  'văn bản', 'văn hóa', 'văn phòng', 'văn xã', 'về việc', 'vệ sinh', 'xã hội', 'xây dựng', 'y tế',
  'long biên', 'thượng thanh', 'ngọc thụy', 'giang biên', 'đức giang', 'việt hưng', 'gia thụy', 'ngọc lâm', 'phúc lợi', 'bồ đề',
  'sài đồng', 'thạch bàn', 'phúc đồng', 'cự khối', 'hà nội',
];

const inCompounds = new Set(compounds);

/** Words that stay whole: a compound is one piece, a lone hyphen belongs to the word before it. */
function pieces(text: string): readonly string[] {
  return text.split(/\s+/u).reduce<string[]>((found, word) => {
    const last = found.at(-1);
    const lastWord = last?.split(' ').at(-1)?.toLocaleLowerCase('vi');
    const joined =
      last !== undefined && (word === '-' || inCompounds.has(`${lastWord} ${word.toLocaleLowerCase('vi')}`));
    return joined ? [...found.slice(0, -1), `${last} ${word}`] : [...found, word];
  }, []);
}

export interface LineFit {
  /** Width of the column in millimetres. */
  readonly width: number;
  readonly sizePt: number;
  readonly weight: 'regular' | 'bold';
}

/**
 * Splits a name into as few lines as fit the width, of about equal length, breaking between words that mean
 * something by themselves. A line feed in the text is a break that the office asked for and is kept.
 */
export function balancedLines(text: string, fit: LineFit): readonly string[] {
  return text.split('\n').flatMap((part) => fitPart(part.trim(), fit));
}

function fitPart(text: string, fit: LineFit): readonly string[] {
  const words = pieces(text);
  for (let count = 1; count <= words.length; count += 1) {
    const best = bestSplit(words, count, fit);
    if (best.widest <= fit.width) return best.lines;
  }
  return words;
}

interface Split {
  readonly lines: readonly string[];
  readonly widest: number;
}

/** The split into exactly `count` lines whose widest line is narrowest; on a tie, the upper lines are the longer ones. */
function bestSplit(words: readonly string[], count: number, fit: LineFit): Split {
  const known = new Map<string, Split>();
  const split = (from: number, lines: number): Split => {
    const key = `${from}/${lines}`;
    const found = known.get(key) ?? (lines === 1 ? oneLine(words.slice(from), fit) : cut(from, lines));
    known.set(key, found);
    return found;
  };
  const cut = (from: number, lines: number): Split =>
    Array.from({ length: words.length - lines - from + 1 }, (_, index) => {
      const head = oneLine(words.slice(from, from + index + 1), fit);
      const tail = split(from + index + 1, lines - 1);
      return { lines: [...head.lines, ...tail.lines], widest: Math.max(head.widest, tail.widest) };
    }).reduce((best, candidate) => (candidate.widest <= best.widest ? candidate : best));
  return split(0, count);
}

function oneLine(words: readonly string[], fit: LineFit): Split {
  const line = words.join(' ');
  return { lines: [line], widest: textWidth(line, fit.sizePt, fit.weight) };
}

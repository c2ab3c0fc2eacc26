import { squeeze } from '../../unit/documents/expectedText';
import type { PdfFile, PdfPage, PdfText } from './readPdf';

/** Texts that stand beside each other on one baseline, without white space; lengths in millimetres. */
export interface PaperLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly middle: number;
  readonly y: number;
  readonly size: number;
  readonly fonts: readonly string[];
}

/** Wider gaps divide columns. */
const columnGap = 6;

/** The lines of a page; two columns on one baseline are two lines. */
export function paperLines(page: PdfPage | undefined): readonly PaperLine[] {
  const groups = (page?.texts ?? []).reduce<PdfText[][]>((found, text) => {
    const group = found.at(-1);
    const last = group?.at(-1);
    const goesOn =
      last !== undefined &&
      Math.abs(last.y - text.y) < 0.3 &&
      text.x - (last.x + last.width) < columnGap &&
      text.x >= last.x;
    if (goesOn) group?.push(text);
    else found.push([text]);
    return found;
  }, []);
  return groups.map(lineOf);
}

function lineOf(texts: readonly PdfText[]): PaperLine {
  const left = Math.min(...texts.map((text) => text.x));
  const right = Math.max(...texts.map((text) => text.x + text.width));
  return {
    text: squeeze(texts.map((text) => text.text).join('')),
    left,
    right,
    middle: (left + right) / 2,
    y: texts[0]?.y ?? 0,
    size: texts[0]?.size ?? 0,
    fonts: [...new Set(texts.map((text) => text.font))],
  };
}

/** All text of a file without white space and without page numbers. */
export function squeezedLines(file: PdfFile): string {
  return file.pages
    .flatMap((page) => paperLines(page).filter((line) => !isPageNumber(line, page)))
    .map((line) => line.text)
    .join('');
}

function isPageNumber(line: PaperLine, page: PdfPage): boolean {
  return /^\d+$/u.test(line.text) && (line.y < 19 || line.y > page.height - 19);
}

/** Pages from one to another, both included, counted from 1. */
export interface PageRange {
  readonly from: number;
  readonly to: number;
}

/** Reads "1-3, 5" as people type it; null when it is not a list of pages. */
export function parsePageRanges(text: string): readonly PageRange[] | null {
  const parts = text.split(/[,;]/u).map((part) => /^\s*(\d{1,5})\s*(?:[-–]\s*(\d{1,5}))?\s*$/u.exec(part));
  const ranges = parts.map((part) => {
    const from = Number(part?.[1]);
    return { from, to: part?.[2] === undefined ? from : Number(part[2]) };
  });
  return ranges.every(({ from, to }) => from >= 1 && to >= from) ? ranges : null;
}

/** "1-3,5-5", as `printToPDF` wants it. */
export function pageRangeText(ranges: readonly PageRange[]): string {
  return ranges.map(({ from, to }) => `${from}-${to}`).join(',');
}

/** Counted from 0, as `print` wants them. */
export function zeroBasedRanges(ranges: readonly PageRange[]): PageRange[] {
  return ranges.map(({ from, to }) => ({ from: from - 1, to: to - 1 }));
}

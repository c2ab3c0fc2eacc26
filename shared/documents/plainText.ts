import type { RichText, TextRun } from './model';

/** Runs of a rich text, a plain string being one regular run. */
export function textRuns(text: RichText): readonly TextRun[] {
  return typeof text === 'string' ? [{ text }] : text;
}

/** The words of a rich text without its styles. */
export function plainText(text: RichText): string {
  return textRuns(text)
    .map((run) => run.text)
    .join('');
}

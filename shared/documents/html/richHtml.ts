import type { RichText } from '../model';
import { textRuns } from '../plainText';
import { escapeHtml } from './escapeHtml';

/** A rich text as inline HTML. */
export function richHtml(text: RichText): string {
  return textRuns(text)
    .map((run) => {
      const inner = escapeHtml(run.text);
      const slanted = run.italic ? `<i>${inner}</i>` : inner;
      return run.bold ? `<b>${slanted}</b>` : slanted;
    })
    .join('');
}

/** A paragraph of a text: the half-open span [from, to) of its words, without its bullet or number. */
export interface Paragraph {
  readonly from: number;
  readonly to: number;
  /** Where the line begins, bullet included. */
  readonly lineFrom: number;
}

/** "-", "•", "1.", "2.1.", "a)", "(ii)" at the head of a line; a date ("20/5") is none. */
const bullet = /^\s*(?:[-–—+*•●○▪■◦·►➢✓✔]\s*|\(?(?:\d{1,2}(?:\.\d{1,2})*|\p{L}|[ivx]{1,4})[.)]\s+)*/iu;

/** A line that goes on with the line before, as the text of a PDF has it. */
const wraps = (before: string, line: string): boolean =>
  /[^.;:!?/\s]\s*$/u.test(before) && /^\s*\p{Ll}/u.test(line) && (bullet.exec(line)?.[0].trim() ?? '') === '';

/** The paragraphs of a text in order; empty lines separate, wrapped lines are joined. */
export function paragraphsOf(text: string): readonly Paragraph[] {
  const found: Paragraph[] = [];
  let at = 0;
  for (const line of text.split('\n')) {
    const last = found.at(-1);
    const end = at + line.trimEnd().length;
    if (line.trim() !== '') {
      if (last && last.to === at - 1 && wraps(text.slice(last.from, last.to), line))
        found[found.length - 1] = { ...last, to: end };
      else {
        const head = bullet.exec(line)?.[0].length ?? 0;
        found.push({ from: Math.min(at + head, end), to: end, lineFrom: at });
      }
    }
    at += line.length + 1;
  }
  return found.filter(({ from, to }) => to > from);
}

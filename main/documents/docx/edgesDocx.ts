import { AlignmentType, BorderStyle, LineRuleType, Paragraph } from 'docx';
import type { LayoutProfile } from '#shared/documents/layoutProfile';
import type { AdministrativeDocument } from '#shared/documents/model';
import { boxLine, runsOf } from './paragraphs';
import { pointTwips } from './units';

/** What stands in the margins of page 1 only. */
export interface Edges {
  readonly top: readonly Paragraph[];
  readonly bottom: readonly Paragraph[];
}

/** Boxes 14 (top right) and 13 (foot, under a rule over the whole width). */
export function edgesDocx(
  { contact, electronicCopy }: AdministrativeDocument,
  { sizes }: LayoutProfile,
): Edges {
  const top = (electronicCopy ?? []).map((line) =>
    boxLine(line, { sizePt: sizes.electronicCopy, align: 'right' }),
  );
  return { top, bottom: contact === undefined ? [] : [contactLine(contact, sizes.contact)] };
}

function contactLine(text: string, sizePt: number): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { before: 0, after: 0, line: pointTwips(sizePt * 1.1), lineRule: LineRuleType.EXACT },
    border: { top: { style: BorderStyle.SINGLE, size: 6, space: 1, color: '000000' } },
    children: runsOf(text, { sizePt }),
  });
}

import type { IParagraphOptions } from 'docx';
import { AlignmentType, BorderStyle, LineRuleType, Paragraph, TextRun } from 'docx';
import type { LayoutProfile } from '#shared/documents/layoutProfile';
import type { Alignment, RichText } from '#shared/documents/model';
import { textRuns } from '#shared/documents/plainText';
import { halfPoints, pointTwips, twips } from './units';

const alignments: Readonly<Record<Alignment, (typeof AlignmentType)[keyof typeof AlignmentType]>> = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  justify: AlignmentType.JUSTIFIED,
};

export interface LineStyle {
  readonly sizePt: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly colour?: string;
  readonly align?: Alignment;
  /** Space before and after in points. */
  readonly before?: number;
  readonly after?: number;
  readonly keepNext?: boolean;
  /** Hanging indent in millimetres. */
  readonly hanging?: number;
  readonly leftMm?: number;
  readonly rightMm?: number;
}

/** Styled runs of a rich text, composed (NFC) as the HTML has it. */
export function runsOf(text: RichText, style: LineStyle): TextRun[] {
  return textRuns(text).map(
    (run) =>
      new TextRun({
        text: run.text.normalize('NFC'),
        size: halfPoints(style.sizePt),
        bold: run.bold ?? style.bold ?? false,
        italics: run.italic ?? style.italic ?? false,
        ...(style.colour === undefined ? {} : { color: style.colour }),
      }),
  );
}

/** A line of a box: its height is 1.2 times its size, as in the HTML. */
export function boxLine(text: RichText, style: LineStyle): Paragraph {
  return new Paragraph({
    alignment: alignments[style.align ?? 'left'],
    keepNext: style.keepNext ?? false,
    indent: {
      left: twips(style.leftMm ?? 0),
      hanging: twips(style.hanging ?? 0),
      right: twips(style.rightMm ?? 0),
    },
    spacing: {
      before: pointTwips(style.before ?? 0),
      after: pointTwips(style.after ?? 0),
      line: pointTwips(style.sizePt * 1.2),
      lineRule: LineRuleType.EXACT,
    },
    children: runsOf(text, style),
  });
}

/** A rule of a given length in the middle of a column, all in millimetres. */
export function ruleLine(length: number, column: number, after: number): Paragraph {
  const side = twips((column - length) / 2);
  return new Paragraph({
    indent: { left: side, right: side },
    spacing: { before: 0, after: pointTwips(after), line: pointTwips(3), lineRule: LineRuleType.EXACT },
    border: { bottom: { style: BorderStyle.SINGLE, size: 6, space: 0, color: '000000' } },
    children: [new TextRun({ text: '', size: 2 })],
  });
}

export interface BodyStyle extends LineStyle {
  readonly flush?: boolean;
  /** Level in the document's outline, from 0. */
  readonly outline?: number;
}

/** A paragraph of the body: justified, indented, lines of the profile's height. */
export function bodyParagraph(text: RichText, profile: LayoutProfile, style: Partial<BodyStyle>): Paragraph {
  const align = style.align ?? 'justify';
  const indented = !style.flush && align !== 'center' && align !== 'right';
  const options: IParagraphOptions = {
    alignment: alignments[align],
    keepNext: style.keepNext ?? false,
    widowControl: true,
    ...(style.outline === undefined ? {} : { outlineLevel: style.outline }),
    ...(indented ? { indent: { firstLine: twips(profile.firstLineIndent) } } : {}),
    spacing: {
      before: pointTwips(style.before ?? 0),
      after: pointTwips(style.after ?? profile.paragraphGapPt),
      line: pointTwips(profile.lineHeightPt),
      lineRule: LineRuleType.AT_LEAST,
    },
    children: runsOf(text, { ...style, sizePt: style.sizePt ?? profile.sizes.body }),
  };
  return new Paragraph(options);
}

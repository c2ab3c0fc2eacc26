import type { Table } from 'docx';
import { BorderStyle, LineRuleType, Paragraph } from 'docx';
import type { LayoutProfile } from '#shared/documents/layoutProfile';
import type { Block, RichText } from '#shared/documents/model';
import { textRuns } from '#shared/documents/plainText';
import type { BodyStyle } from './paragraphs';
import { bodyParagraph } from './paragraphs';
import type { PictureBytes } from './pictureDocx';
import { picturesDocx } from './pictureDocx';
import { tableDocx } from './tableDocx';
import { pointTwips } from './units';

export interface BlockContext {
  readonly profile: LayoutProfile;
  /** Room between the margins in millimetres. */
  readonly width: number;
  readonly pictures: PictureBytes;
}

/** One block of the body. `keepNext` keeps it on the page of what follows: the signature is never alone. */
export function blockDocx(block: Block, context: BlockContext, keepNext: boolean): (Paragraph | Table)[] {
  const { profile } = context;
  const text = (words: RichText, style: Partial<BodyStyle> = {}) =>
    bodyParagraph(words, profile, { keepNext, ...style });
  switch (block.kind) {
    case 'heading':
      return [
        text(block.text, {
          bold: true,
          italic: block.level === 3,
          keepNext: true,
          align: 'left',
          outline: block.level - 1,
        }),
      ];
    case 'paragraph':
      return [
        text(block.text, { ...(block.align && { align: block.align }), ...(block.flush && { flush: true }) }),
      ];
    case 'legalBasis':
      return [text(block.text, { italic: true })];
    case 'numbered':
      return [
        text([{ text: `${block.label} ` }, ...textRuns(block.text)]),
        ...(block.details ?? []).map((detail) => text(dashed(detail))),
      ];
    case 'list':
      return block.items.map((item) => text(dashed(item)));
    case 'table':
      return tableDocx(block, context.width, profile);
    case 'pictures':
      return [picturesDocx(block.pictures, block.columns, context.width, profile, context.pictures)];
    case 'dottedLines':
      return Array.from({ length: block.count }, (_, index) => dots(index === block.count - 1 ? 10 : 0));
    case 'pageBreak':
      return [new Paragraph({ pageBreakBefore: true, spacing: { before: 0, after: 0 } })];
  }
}

const dashed = (item: RichText): RichText => [{ text: '- ' }, ...textRuns(item)];

function dots(after: number): Paragraph {
  return new Paragraph({
    spacing: { before: 0, after: pointTwips(after), line: pointTwips(20), lineRule: LineRuleType.EXACT },
    border: {
      bottom: { style: BorderStyle.DOTTED, size: 8, space: 0, color: '000000' },
      // Without it Word draws one frame around equal neighbours instead of a line under each.
      between: { style: BorderStyle.DOTTED, size: 8, space: 0, color: '000000' },
    },
  });
}

import type { Paragraph, Table } from 'docx';
import { addresseeLines, inkHeight, recipientColumns, recipientShare } from '#shared/documents/closing';
import type { AdministrativeDocument, SignatureBlock } from '#shared/documents/model';
import { fittedSigningLines } from '#shared/documents/signingLines';
import type { BlockContext } from './blockDocx';
import { frame } from './frame';
import { boxLine } from './paragraphs';
import { pictureParagraph } from './pictureDocx';

/** Between two rows of signatures, in points. */
const rowGapPt = 14;

const inkPt = (inkHeight / 25.4) * 72;

/** Box 9a. */
export function addresseesDocx(document: AdministrativeDocument, context: BlockContext): Paragraph[] {
  const { profile } = context;
  const style = { sizePt: profile.sizes.addressees } as const;
  const lines = addresseeLines(document.addressees);
  if (lines.length === 1)
    return lines.map((line) => boxLine(line, { ...style, align: 'center', after: profile.paragraphGapPt }));
  return lines.map((line, index) =>
    boxLine(line, {
      ...style,
      leftMm: index === 0 ? 25 : 48,
      hanging: index === 0 ? 0 : 3,
      after: index === lines.length - 1 ? profile.paragraphGapPt : 0,
    }),
  );
}

/** Boxes 7 and 9b: one signature level with the recipients, or pairs of signatures with the recipients under them. */
export function closingDocx(document: AdministrativeDocument, context: BlockContext): (Paragraph | Table)[] {
  const { profile, width } = context;
  const { beside, below } = recipientColumns(document, profile);
  const left = width * recipientShare;
  const list = beside.length === 0 ? [] : [label(context), ...recipients(beside, context)];
  const [first, ...others] = document.signatures;
  const gap = boxLine('', { sizePt: 1.6, keepNext: true });
  if (first !== undefined && others.length === 0) {
    const row = [
      { width: left, children: list.length ? list : [boxLine('', { sizePt: 2 })] },
      { width: width - left, children: signature(first, width - left, context) },
    ];
    return [gap, frame([row]), ...recipients(below, context, left), boxLine('', { sizePt: 1 })];
  }
  return [
    ...(document.signatures.length
      ? [gap, pairs(document.signatures, context), boxLine('', { sizePt: 8 })]
      : []),
    ...list,
  ];
}

function pairs(signatures: readonly SignatureBlock[], context: BlockContext): Table {
  const half = context.width / 2;
  const rows = signatures.flatMap((_, index) =>
    index % 2 === 0 ? [signatures.slice(index, index + 2)] : [],
  );
  return frame(
    rows.map((row, index) => {
      const lines = (one: SignatureBlock) =>
        fittedSigningLines(one.capacity, half - 4, context.profile).length;
      const most = Math.max(...row.map(lines));
      // Names of one row stand level: the shorter capacity leaves more room for the hand.
      const spacer = index === 0 ? [] : [boxLine('', { sizePt: rowGapPt / 1.2 })];
      return [0, 1].map((at) => {
        const one = row[at];
        const children =
          one === undefined
            ? [boxLine('', { sizePt: 2 })]
            : signature(one, half - 4, context, most - lines(one));
        return { width: half, children: [...spacer, ...children] };
      });
    }),
  );
}

function signature(one: SignatureBlock, width: number, context: BlockContext, missingLines = 0): Paragraph[] {
  const { profile } = context;
  const sizePt = profile.sizes.signature;
  const style = { sizePt, bold: true, align: 'center', keepNext: true } as const;
  const capacity = fittedSigningLines(one.capacity, width, profile).map((line) => boxLine(line, style));
  const note = one.note === undefined ? [] : [boxLine(one.note, { sizePt: profile.sizes.recipientsTitle, italic: true, align: 'center' })]; // prettier-ignore
  const room = { width: 60, height: inkHeight - 1 };
  const ink = one.image === undefined ? [] : [pictureParagraph(one.image, room, context.pictures, 0)];
  const before = (one.image === undefined ? inkPt : 0) + missingLines * sizePt * 1.2;
  return [...capacity, ...note, ...ink, boxLine(one.name ?? '', { ...style, keepNext: false, before })];
}

function label(context: BlockContext): Paragraph {
  return boxLine('Nơi nhận:', { sizePt: context.profile.sizes.recipientsTitle, bold: true, italic: true });
}

/** Recipients keep to their column of `width` millimetres wherever they stand. */
function recipients(lines: readonly string[], context: BlockContext, width = context.width): Paragraph[] {
  const rightMm = context.width - width;
  const style = { sizePt: context.profile.sizes.recipients, leftMm: 2, hanging: 2, rightMm } as const;
  return lines.map((line) => boxLine(line, style));
}

import type { ISectionOptions, Table } from 'docx';
import {
  AlignmentType,
  Document,
  Footer,
  Header,
  PageNumber,
  PageOrientation,
  Packer,
  Paragraph,
  SectionType,
  TextRun,
} from 'docx';
import { annexHeading } from '#shared/documents/annexHeading';
import { documentTitle } from '#shared/documents/documentTitle';
import type { LayoutProfile } from '#shared/documents/layoutProfile';
import { paper } from '#shared/documents/layoutProfile';
import { textAreaWidth } from '#shared/documents/masthead';
import type { AdministrativeDocument, Block, Orientation } from '#shared/documents/model';
import type { Edges } from './edgesDocx';
import { edgesDocx } from './edgesDocx';
import type { BlockContext } from './blockDocx';
import { blockDocx } from './blockDocx';
import { addresseesDocx, closingDocx } from './closingDocx';
import { mastheadDocx, titleDocx } from './mastheadDocx';
import { boxLine } from './paragraphs';
import type { PictureBytes } from './pictureDocx';
import { halfPoints, twips } from './units';

export interface DocxOptions {
  /** Printed at the end as it is, e.g. "Dữ liệu đến 17:30 ngày 28/01/2019". */
  readonly asOf?: string;
  /** Bytes of every picture of the document, by its source. */
  readonly pictures?: PictureBytes;
}

/** The document as an Office Open XML file, equal in content and layout to the HTML. */
export async function renderDocx(
  document: AdministrativeDocument,
  profile: LayoutProfile,
  options: DocxOptions = {},
): Promise<Uint8Array> {
  const context = (orientation: Orientation): BlockContext => ({
    profile,
    width: textAreaWidth(profile, orientation),
    pictures: options.pictures ?? new Map(),
  });
  const main = context(document.orientation);
  const asOf =
    options.asOf === undefined
      ? []
      : [boxLine(options.asOf, { sizePt: profile.sizes.caption, italic: true, before: 8 })];
  const front = [
    mastheadDocx(document, profile),
    ...titleDocx(document, profile),
    ...addresseesDocx(document, main),
    ...body(document.body, main, document.signatures.length > 0),
    ...closingDocx(document, main),
    ...asOf,
  ];
  const annexes = document.annexes.map((annex, index) => {
    const room = context(annex.orientation);
    return section(annex.orientation, profile, [
      ...annexTitle(document, index, room),
      ...body(annex.body, room, false),
    ]);
  });
  const file = new Document({
    title: documentTitle(document),
    creator: document.organs.issuingOrgan.replace(/\s*\n\s*/gu, ' '),
    styles: {
      default: {
        document: {
          run: {
            font: profile.fontFamily,
            size: halfPoints(profile.sizes.body),
            language: { value: 'vi-VN' },
          },
        },
      },
    },
    sections: [section(document.orientation, profile, front, edgesDocx(document, profile)), ...annexes],
  });
  return new Uint8Array(await Packer.toArrayBuffer(file));
}

function body(blocks: readonly Block[], context: BlockContext, keepLast: boolean): (Paragraph | Table)[] {
  return blocks.flatMap((block, index) => blockDocx(block, context, keepLast && index === blocks.length - 1));
}

function annexTitle(document: AdministrativeDocument, index: number, { profile }: BlockContext): Paragraph[] {
  const heading = annexHeading(document, index);
  const style = { sizePt: profile.sizes.annexTitle, align: 'center', keepNext: true } as const;
  return [
    boxLine(heading.label, { ...style, bold: true }),
    boxLine(heading.title, { ...style, bold: true }),
    boxLine(heading.belongsTo, { ...style, italic: true, after: 12 }),
  ];
}

/** Millimetres from the edge of the paper to the line of the page number. */
const numberEdge = 10;

function section(
  orientation: Orientation,
  profile: LayoutProfile,
  children: (Paragraph | Table)[],
  edges: Edges = { top: [], bottom: [] },
): ISectionOptions {
  const atTop = profile.pageNumber === 'topCentre';
  const number = new Paragraph({
    alignment: atTop ? AlignmentType.CENTER : AlignmentType.RIGHT,
    spacing: { before: 0, after: 0 },
    children: [new TextRun({ children: [PageNumber.CURRENT], size: halfPoints(profile.sizes.pageNumber) })],
  });
  const filled = (paragraphs: readonly Paragraph[]) =>
    paragraphs.length ? [...paragraphs] : [boxLine('', { sizePt: 1 })];
  return {
    properties: pageProperties(orientation, profile),
    headers: {
      first: new Header({ children: filled(edges.top) }),
      default: new Header({ children: filled(atTop ? [number] : []) }),
    },
    footers: {
      first: new Footer({ children: filled(edges.bottom) }),
      default: new Footer({ children: filled(atTop ? [] : [number]) }),
    },
    children,
  };
}

function pageProperties(
  orientation: Orientation,
  { margins }: LayoutProfile,
): NonNullable<ISectionOptions['properties']> {
  return {
    type: SectionType.NEXT_PAGE,
    titlePage: true,
    page: {
      // The package swaps the two for a landscape page.
      size: {
        width: twips(paper.short),
        height: twips(paper.long),
        orientation: orientation === 'portrait' ? PageOrientation.PORTRAIT : PageOrientation.LANDSCAPE,
      },
      margin: {
        top: twips(margins.top),
        bottom: twips(margins.bottom),
        left: twips(margins.left),
        right: twips(margins.right),
        header: twips(numberEdge),
        footer: twips(numberEdge),
        gutter: 0,
      },
      pageNumbers: { start: 1 },
    },
  };
}

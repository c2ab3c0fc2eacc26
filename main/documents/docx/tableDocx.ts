import {
  AlignmentType,
  BorderStyle,
  LineRuleType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
} from 'docx';
import type { LayoutProfile } from '#shared/documents/layoutProfile';
import type { Alignment, RichText, TableBlock, TableRow as ModelRow } from '#shared/documents/model';
import type { LineStyle } from './paragraphs';
import { boxLine, runsOf } from './paragraphs';
import { pointTwips, twips } from './units';

const line = { style: BorderStyle.SINGLE, size: 4, color: '000000' } as const;
const borders = { top: line, bottom: line, left: line, right: line };
const padding = { top: pointTwips(2), bottom: pointTwips(2), left: pointTwips(3), right: pointTwips(3) };

/** A table with its titles repeated on every page and no row cut; `width` in millimetres. */
export function tableDocx(block: TableBlock, width: number, profile: LayoutProfile): (Paragraph | Table)[] {
  const whole = block.columns.reduce((sum, column) => sum + column.share, 0);
  const widths = block.columns.map((column) => twips((column.share / whole) * width));
  const caption = block.caption === undefined ? [] : [captionLine(block.caption, profile)];
  const numbering = block.numberedColumns
    ? [titleRow(block.columns.map((_, index) => `(${index + 1})`), widths, { sizePt: profile.sizes.caption, italic: true }, true)] // prettier-ignore
    : [];
  const table = new Table({
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, one) => sum + one, 0), type: WidthType.DXA },
    columnWidths: widths,
    rows: [
      titleRow(block.columns.map((column) => column.title), widths, { sizePt: profile.sizes.table, bold: true }), // prettier-ignore
      ...numbering,
      ...block.rows.map((row) => bodyRow(row, block, widths, profile.sizes.table)),
    ],
  });
  return [...caption, table, boxLine('', { sizePt: 5 })];
}

function captionLine(text: string, profile: LayoutProfile): Paragraph {
  return boxLine(text, {
    sizePt: profile.sizes.caption,
    italic: true,
    align: 'right',
    keepNext: true,
    after: 2,
  });
}

function titleRow(
  titles: readonly string[],
  widths: readonly number[],
  style: LineStyle,
  tight = false,
): TableRow {
  const children = titles.map((title, index) =>
    cell(title, { width: widths[index] ?? 0, align: 'center', style, vertical: VerticalAlign.CENTER, tight }),
  );
  return new TableRow({ tableHeader: true, cantSplit: true, children });
}

function bodyRow(row: ModelRow, block: TableBlock, widths: readonly number[], sizePt: number): TableRow {
  if (row.kind === 'group') {
    const width = widths.reduce((sum, one) => sum + one, 0);
    const style = { sizePt, bold: true, keepNext: true };
    return new TableRow({
      cantSplit: true,
      children: [cell(row.title, { width, align: 'left', style, span: widths.length })],
    });
  }
  const style = { sizePt, bold: row.total ?? false };
  const children = block.columns.map((column, index) =>
    cell(row.cells[index] ?? '', { width: widths[index] ?? 0, align: column.align, style }),
  );
  return new TableRow({ cantSplit: true, children });
}

interface CellOptions {
  /** Twips. */
  readonly width: number;
  readonly align: Alignment;
  readonly style: LineStyle;
  readonly vertical?: (typeof VerticalAlign)['CENTER'];
  readonly span?: number;
  /** Without space over and under the text. */
  readonly tight?: boolean;
}

function cell(text: RichText, { width, align, style, vertical, span, tight }: CellOptions): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    columnSpan: span ?? 1,
    borders,
    margins: tight ? { ...padding, top: 0, bottom: 0 } : padding,
    verticalAlign: vertical ?? VerticalAlign.TOP,
    children: [cellParagraph(text, align, style)],
  });
}

const alignments = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  justify: AlignmentType.LEFT,
} as const;

function cellParagraph(text: RichText, align: Alignment, style: LineStyle): Paragraph {
  return new Paragraph({
    alignment: alignments[align],
    keepNext: style.keepNext ?? false,
    spacing: { before: 0, after: 0, line: pointTwips(style.sizePt * 1.25), lineRule: LineRuleType.EXACT },
    children: runsOf(text, style),
  });
}

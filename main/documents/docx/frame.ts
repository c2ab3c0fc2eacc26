import type { Paragraph } from 'docx';
import { BorderStyle, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import { twips } from './units';

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const borders = {
  top: none,
  bottom: none,
  left: none,
  right: none,
  insideHorizontal: none,
  insideVertical: none,
};

export interface FrameCell {
  /** Millimetres. */
  readonly width: number;
  readonly children: readonly (Paragraph | Table)[];
}

/** A table without lines, for what stands side by side on the page. Rows are never cut by a page break. */
export function frame(rows: readonly (readonly FrameCell[])[]): Table {
  const first = rows[0] ?? [];
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: twips(first.reduce((sum, cell) => sum + cell.width, 0)), type: WidthType.DXA },
    columnWidths: first.map((cell) => twips(cell.width)),
    margins: { top: 0, bottom: 0, left: 0, right: 0 },
    borders,
    rows: rows.map(
      (row) =>
        new TableRow({
          cantSplit: true,
          children: row.map(
            (cell) =>
              new TableCell({
                width: { size: twips(cell.width), type: WidthType.DXA },
                margins: { top: 0, bottom: 0, left: 0, right: 0 },
                children: [...cell.children],
              }),
          ),
        }),
    ),
  });
}

import {
  AlignmentType,
  BorderStyle,
  HeightRule,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
} from 'docx';
import type { LayoutProfile } from '#shared/documents/layoutProfile';
import type { Stamp } from '#shared/documents/stamps';
import { boxLine } from './paragraphs';
import { twips } from './units';

/** A boxed mark of exact size in the middle of a column (millimetres). */
export function stampTable(stamp: Stamp, column: number, profile: LayoutProfile): Table {
  const colour = stamp.red ? 'C00000' : '000000';
  const line = { style: BorderStyle.SINGLE, size: 8, color: colour } as const;
  const width = { size: twips(stamp.width), type: WidthType.DXA } as const;
  return new Table({
    layout: TableLayoutType.FIXED,
    alignment: AlignmentType.LEFT,
    indent: { size: twips((column - stamp.width) / 2), type: WidthType.DXA },
    width,
    columnWidths: [twips(stamp.width)],
    margins: { top: 0, bottom: 0, left: 0, right: 0 },
    rows: [
      new TableRow({
        height: { value: twips(stamp.height), rule: HeightRule.EXACT },
        children: [
          new TableCell({
            width,
            verticalAlign: VerticalAlign.CENTER,
            borders: { top: line, bottom: line, left: line, right: line },
            children: [
              boxLine(stamp.text, { sizePt: profile.sizes.urgency, bold: true, align: 'center', colour }),
            ],
          }),
        ],
      }),
    ],
  });
}

import type { Block } from './model';
import { plainText } from './plainText';

/** The words of a block in reading order, for search and for comparing a printout with what was meant. */
export function blockText(block: Block): readonly string[] {
  switch (block.kind) {
    case 'heading':
      return [block.text];
    case 'paragraph':
    case 'legalBasis':
      return [plainText(block.text)];
    case 'numbered':
      return [
        `${block.label} ${plainText(block.text)}`,
        ...(block.details ?? []).map((detail) => `- ${plainText(detail)}`),
      ];
    case 'list':
      return block.items.map((item) => `- ${plainText(item)}`);
    case 'table':
      return [
        ...(block.caption === undefined ? [] : [block.caption]),
        ...block.columns.map((column) => column.title),
        ...block.rows.flatMap((row) => (row.kind === 'group' ? [row.title] : row.cells.map(plainText))),
      ];
    case 'pictures':
      return block.pictures.flatMap((picture) => (picture.caption === undefined ? [] : [picture.caption]));
    case 'dottedLines':
    case 'pageBreak':
      return [];
  }
}

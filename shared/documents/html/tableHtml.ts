import type { TableBlock, TableRow } from '../model';
import { escapeHtml } from './escapeHtml';
import { richHtml } from './richHtml';

/** A table with its titles repeated on every page and no row cut by a page break. */
export function tableHtml(table: TableBlock): string {
  const whole = table.columns.reduce((sum, column) => sum + column.share, 0);
  const columns = table.columns
    .map((column) => `<col style="width:${((column.share / whole) * 100).toFixed(2)}%">`)
    .join('');
  const titles = table.columns.map((column) => `<th scope="col">${escapeHtml(column.title)}</th>`).join('');
  const numbers = table.numberedColumns
    ? `<tr class="numbering">${table.columns.map((_, index) => `<th>(${index + 1})</th>`).join('')}</tr>`
    : '';
  const caption = table.caption === undefined ? '' : `<caption>${escapeHtml(table.caption)}</caption>`;
  return (
    `<table>${caption}<colgroup>${columns}</colgroup><thead><tr>${titles}</tr>${numbers}</thead>` +
    `<tbody>${table.rows.map((row) => rowHtml(row, table)).join('')}</tbody></table>`
  );
}

function rowHtml(row: TableRow, table: TableBlock): string {
  if (row.kind === 'group') {
    return `<tr class="group"><td colspan="${table.columns.length}">${escapeHtml(row.title)}</td></tr>`;
  }
  const cells = table.columns.map(
    (column, index) => `<td class="gap ${column.align}">${richHtml(row.cells[index] ?? '')}</td>`,
  );
  return `<tr${row.total ? ' class="total"' : ''}>${cells.join('')}</tr>`;
}

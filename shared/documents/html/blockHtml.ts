import type { Block, Picture, RichText } from '../model';
import { pictureRoom } from '../pictureSize';
import { textRuns } from '../plainText';
import { escapeHtml } from './escapeHtml';
import { pictureHtml } from './pictureHtml';
import { richHtml } from './richHtml';
import { tableHtml } from './tableHtml';

const paragraph = (text: RichText, classes = '') => `<p class="text gap${classes}">${richHtml(text)}</p>`;

/** One block of the body as HTML. `width` is the room between the margins in millimetres. */
export function blockHtml(block: Block, width: number): string {
  switch (block.kind) {
    case 'heading': {
      const tag = `h${block.level + 1}`;
      return `<${tag} class="heading level${block.level}">${escapeHtml(block.text)}</${tag}>`;
    }
    case 'paragraph':
      return paragraph(block.text, `${block.flush ? ' flush' : ''}${block.align ? ` ${block.align}` : ''}`);
    case 'legalBasis':
      return paragraph(block.text, ' basis');
    case 'numbered':
      return [
        paragraph([{ text: `${block.label} ` }, ...textRuns(block.text)]),
        ...(block.details ?? []).map((detail) => paragraph(dashed(detail))),
      ].join('');
    case 'list':
      return block.items.map((item) => paragraph(dashed(item))).join('');
    case 'table':
      return tableHtml(block);
    case 'pictures':
      return picturesHtml(block.pictures, block.columns, width);
    case 'dottedLines':
      return `<div class="dotted">${'<div class="dots"></div>'.repeat(block.count)}</div>`;
    case 'pageBreak':
      return '<div class="break"></div>';
  }
}

const dashed = (item: RichText): RichText => [{ text: '- ' }, ...textRuns(item)];

function picturesHtml(pictures: readonly Picture[], columns: 1 | 2, width: number): string {
  const rows = pictures.flatMap((_, index) =>
    index % columns === 0 ? [pictures.slice(index, index + columns)] : [],
  );
  const room = pictureRoom(columns, width);
  const html = rows.map(
    (row) =>
      `<div class="row${columns === 2 ? ' two' : ''}">${row.map((one) => pictureHtml(one, room)).join('')}</div>`,
  );
  return `<div class="pictures">${html.join('')}</div>`;
}

import { annexHeading } from '../annexHeading';
import { blockText } from '../blockText';
import { documentTitle } from '../documentTitle';
import type { LayoutProfile } from '../layoutProfile';
import { textAreaWidth } from '../masthead';
import type { AdministrativeDocument, Block, Orientation } from '../model';
import { blockHtml } from './blockHtml';
import { addresseesHtml, closingHtml } from './closingHtml';
import { escapeHtml } from './escapeHtml';
import { lineHtml, mastheadHtml, titleHtml } from './mastheadHtml';
import { pageCss } from './pageCss';
import { textCss } from './textCss';

export interface HtmlOptions {
  /** `@font-face` rules, see `documentFontCss`. */
  readonly fontCss: string;
  /** Printed at the end as it is, e.g. "Dữ liệu đến 17:30 ngày 28/01/2019". */
  readonly asOf?: string;
}

/** Nothing but styles, pictures and fonts may load in a page to be printed. */
const policy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src app: data: blob:; font-src app: data:; base-uri 'none'; form-action 'none'";

/** A whole HTML page of a document: on paper by Chromium's print, on the screen as sheets. All text is escaped. */
export function renderHtml(
  document: AdministrativeDocument,
  profile: LayoutProfile,
  options: HtmlOptions,
): string {
  const asOf = options.asOf === undefined ? '' : `<p class="as-of">${escapeHtml(options.asOf)}</p>`;
  const front =
    mastheadHtml(document, profile) + titleHtml(document, profile) + addresseesHtml(document) +
    bodyHtml(document.body, document.orientation, profile) + closingHtml(document, profile) + asOf + edgesHtml(document); // prettier-ignore
  const annexes = document.annexes.map((annex, index) => {
    const heading = annexHeading(document, index);
    const title =
      `<div class="title"><h1 class="annex-label">${lineHtml(heading.label)}</h1>` +
      `<p class="annex-title">${lineHtml(heading.title)}</p><p class="belongs gap">${escapeHtml(heading.belongsTo)}</p></div>`;
    return sheetHtml(
      `${annex.orientation} annex`,
      annex.body,
      title + bodyHtml(annex.body, annex.orientation, profile),
    );
  });
  return `<!doctype html>
<html lang="vi"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}">
<title>${escapeHtml(documentTitle(document))}</title>
<style>${options.fontCss}${pageCss(profile)}${textCss(profile)}</style></head>
<body>${sheetHtml(document.orientation, document.body, front)}${annexes.join('')}</body></html>`;
}

/** Boxes 13 and 14, at the edges of page 1. */
function edgesHtml({ contact, electronicCopy }: AdministrativeDocument): string {
  const copy =
    electronicCopy === undefined
      ? ''
      : `<div class="electronic-copy">${electronicCopy.map(lineHtml).join(' ')}</div>`;
  return `${copy}${contact === undefined ? '' : `<p class="contact">${escapeHtml(contact)}</p>`}`;
}

function bodyHtml(body: readonly Block[], orientation: Orientation, profile: LayoutProfile): string {
  const width = textAreaWidth(profile, orientation);
  return body.map((block) => blockHtml(block, width)).join('\n');
}

function sheetHtml(classes: string, body: readonly Block[], inner: string): string {
  const numbers = '<i></i>'.repeat(pagesAtMost(body));
  return `<section class="sheet ${classes}"><div class="numbers" aria-hidden="true">${numbers}</div>${inner}</section>`;
}

/** An upper bound of the pages that a body can fill; page numbers beyond its end are clipped away. */
function pagesAtMost(body: readonly Block[]): number {
  const lines = body.flatMap(blockText).reduce((sum, text) => sum + 1 + text.length / 8, 0);
  const breaks = body.filter((block) => block.kind === 'pageBreak').length;
  const pictures = body.reduce(
    (sum, block) => sum + (block.kind === 'pictures' ? block.pictures.length : 0),
    0,
  );
  return Math.ceil(lines / 20) + breaks + pictures + 10;
}

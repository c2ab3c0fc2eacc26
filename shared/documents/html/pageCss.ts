import type { LayoutProfile } from '../layoutProfile';
import { paper } from '../layoutProfile';
import type { Orientation } from '../model';

/** The page's own margin (mm); the rest of the decree's belongs to the sheet, so that numbers and box 13 stand in it. */
const outer = 10;

interface PageBox {
  readonly width: number;
  readonly height: number;
}

const pageBoxes: Readonly<Record<Orientation, PageBox>> = {
  portrait: { width: paper.short, height: paper.long },
  landscape: { width: paper.long, height: paper.short },
};

/** Chromium rounds the height of a page's area up to whole pixels; anything else would drift from page to page. */
const wholePixels = (millimetres: number) => Math.ceil((millimetres / 25.4) * 96);

/**
 * CSS of pages, margins and page numbers.
 *
 * Chromium knows page numbers in CSS margin boxes only from version 131, counts them through the whole file and
 * cannot begin again at an annex. So a sheet repeats its padding on every page (`box-decoration-break: clone`) and
 * a clipped column of counters, one to a page, lies over it: counter n falls on page n of its sheet.
 * The same numbers appear on a printer and in a PDF.
 */
export function pageCss(profile: LayoutProfile): string {
  const { margins } = profile;
  const atTop = profile.pageNumber === 'topCentre';
  const page = (name: string, box: PageBox) =>
    `@page ${name}{size:${box.width}mm ${box.height}mm;margin:${outer}mm ${margins.right}mm ${outer}mm ${margins.left}mm}`;
  const sheet = (orientation: Orientation) =>
    `.${orientation}{page:${orientation};--page:${wholePixels(pageBoxes[orientation].height - 2 * outer)}px}`;
  return `
${page('portrait', pageBoxes.portrait)}
${page('landscape', pageBoxes.landscape)}
@media print{
${sheet('portrait')}
${sheet('landscape')}
.sheet{position:relative;padding:${margins.top - outer}mm 0 ${margins.bottom - outer}mm;
-webkit-box-decoration-break:clone;box-decoration-break:clone}
.sheet+.sheet{break-before:page}
.numbers{position:absolute;top:0;left:0;right:0;height:round(up,100%,var(--page));overflow:clip;counter-reset:page-of-sheet}
.numbers i{display:flex;height:calc(var(--page) - 1px);break-after:page;font-style:normal;font-size:${profile.sizes.pageNumber}pt;line-height:5mm;
counter-increment:page-of-sheet;align-items:${atTop ? 'flex-start' : 'flex-end'};justify-content:${atTop ? 'center' : 'flex-end'}}
.numbers i:not(:first-child)::before{content:counter(page-of-sheet)}
.electronic-copy{position:absolute;top:0;right:0}
.contact{position:absolute;left:0;right:0;top:calc(var(--page) - ${margins.bottom - outer}mm)}
}
@media screen{
html{background:#d9d9d9}
body{margin:0;padding:8mm}
.numbers{display:none}
.sheet{position:relative;margin:0 auto 8mm;background:#fff;box-shadow:0 0 2mm rgba(0,0,0,.35);
padding:${margins.top}mm ${margins.right}mm ${margins.bottom}mm ${margins.left}mm}
.portrait{width:${paper.short}mm;min-height:${paper.long}mm}
.landscape{width:${paper.long}mm;min-height:${paper.short}mm}
.electronic-copy{position:absolute;top:${outer}mm;right:${margins.right}mm}
}`;
}

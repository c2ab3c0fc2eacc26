import type { LayoutProfile } from '../layoutProfile';
import { paper } from '../layoutProfile';
import type { Orientation } from '../model';

/** The page's own margin; the rest of the decree's margin belongs to the sheet, so that a number can stand in it. */
const outer = 10;

interface PageBox {
  readonly width: number;
  readonly height: number;
}

const pageBoxes: Readonly<Record<Orientation, PageBox>> = {
  portrait: { width: paper.short, height: paper.long },
  landscape: { width: paper.long, height: paper.short },
};

/**
 * CSS of pages, margins and page numbers.
 *
 * Chromium knows page numbers in CSS margin boxes only from version 131, counts them through the whole file and
 * cannot begin again at an annex. So a sheet repeats its padding on every page (`box-decoration-break: clone`) and
 * a clipped column of counters, each exactly one page high, lies over it: counter n falls on page n of its sheet.
 * The same numbers appear on a printer and in a PDF.
 */
export function pageCss(profile: LayoutProfile): string {
  const { margins } = profile;
  const atTop = profile.pageNumber === 'topCentre';
  const top = atTop ? outer : margins.top;
  const bottom = atTop ? margins.bottom : outer;
  const padding = atTop ? `${margins.top - outer}mm 0 0` : `0 0 ${margins.bottom - outer}mm`;
  const page = (name: string, box: PageBox) =>
    `@page ${name}{size:${box.width}mm ${box.height}mm;margin:${top}mm ${margins.right}mm ${bottom}mm ${margins.left}mm}`;
  const sheet = (orientation: Orientation) => {
    const box = pageBoxes[orientation];
    const height = box.height - top - bottom;
    return (
      `.${orientation}{page:${orientation}}` +
      `.${orientation} .numbers{height:round(up,100%,${height}mm)}.${orientation} .numbers i{height:${height}mm}`
    );
  };
  return `
${page('portrait', pageBoxes.portrait)}
${page('landscape', pageBoxes.landscape)}
@media print{
${sheet('portrait')}
${sheet('landscape')}
.sheet{position:relative;padding:${padding};-webkit-box-decoration-break:clone;box-decoration-break:clone}
.sheet+.sheet{break-before:page}
.numbers{position:absolute;top:0;left:0;right:0;overflow:clip;counter-reset:page-of-sheet}
.numbers i{display:flex;font-style:normal;font-size:${profile.sizes.pageNumber}pt;line-height:5mm;counter-increment:page-of-sheet;
align-items:${atTop ? 'flex-start' : 'flex-end'};justify-content:${atTop ? 'center' : 'flex-end'}}
.numbers i:not(:first-child)::before{content:counter(page-of-sheet)}
}
@media screen{
html{background:#d9d9d9}
body{margin:0;padding:8mm}
.numbers{display:none}
.sheet{box-sizing:border-box;margin:0 auto 8mm;background:#fff;box-shadow:0 0 2mm rgba(0,0,0,.35);
padding:${margins.top}mm ${margins.right}mm ${margins.bottom}mm ${margins.left}mm}
.portrait{width:${paper.short}mm;min-height:${paper.long}mm}
.landscape{width:${paper.long}mm;min-height:${paper.short}mm}
}`;
}

import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

const millimetres = (points: number): number => (points * 25.4) / 72;

/** The text of a PDF as a reader can select and search it (NFC, single spaces), and its pages' sizes in millimetres. */
export async function readPdfText(bytes: Uint8Array): Promise<{
  readonly text: string;
  readonly pages: readonly { readonly width: number; readonly height: number }[];
}> {
  const task = getDocument({ data: bytes, useSystemFonts: true });
  const pdf = await task.promise;
  const texts: string[] = [];
  const pages = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { width, height } = page.getViewport({ scale: 1 });
    pages.push({ width: millimetres(width), height: millimetres(height) });
    const { items } = await page.getTextContent();
    texts.push(items.map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : '')).join(''));
  }
  await task.destroy();
  return { text: texts.join(' ').normalize('NFC').replace(/\s+/gu, ' '), pages };
}

import { renderDocx } from '#main/documents/docx/renderDocx';
import { renderHtml } from '#shared/documents/html/renderHtml';
import { layoutProfiles } from '#shared/documents/layoutProfile';
import type { AdministrativeDocument } from '#shared/documents/model';
import { fontCss } from '../integration/documents/fontCss';
import { readPdf } from '../integration/documents/readPdf';
import type { RunningPrinter } from '../integration/documents/startPrinter';
import { startPrinter } from '../integration/documents/startPrinter';
import { kinds } from '../unit/documents/samples/kinds';

const profile = layoutProfiles['nd30-2020'];
const perSecond = (count: number, milliseconds: number) => (count * 1000) / milliseconds;

/**
 * A day's records to PDF: pages a second from the model to the file, against Chromium loading and printing the same
 * HTML with nothing of ours around it, in the same Electron; rounds alternate and the better of each counts.
 */
export async function benchPrint(options: { quick: boolean }): Promise<Record<string, number>> {
  const documents = dayOfRecords(options.quick ? 20 : 100);
  const printer = await startPrinter();
  try {
    const html = documents.map((document) => renderHtml(document, profile, { fontCss }));
    const { pdfs } = await printer.batch(html); // Warms both up and gives the number of pages.
    const pages = (await Promise.all(pdfs.map(readPdf))).reduce((sum, file) => sum + file.pages.length, 0);
    const ours: number[] = [];
    const bare: number[] = [];
    for (let round = 0; round < (options.quick ? 1 : 3); round += 1) {
      ours.push(await oursOnce(printer, documents));
      bare.push(await bareOnce(printer, html));
    }
    const docx = await docxOnce(documents);
    const [best, bestBare] = [Math.min(...ours), Math.min(...bare)];
    return {
      records: documents.length,
      pages,
      pagesPerSecond: perSecond(pages, best),
      barePagesPerSecond: perSecond(pages, bestBare),
      timeAgainstBare: best / bestBare,
      docxPerSecond: perSecond(documents.length, docx),
    };
  } finally {
    await printer.stop();
  }
}

/** Notices, minutes, slips, reports and evaluation sheets in turn, as an office prints them in the evening. */
function dayOfRecords(count: number): readonly AdministrativeDocument[] {
  const usual = [
    kinds.conclusionNotice,
    kinds.meetingMinutes,
    kinds.handlingSlip,
    kinds.report,
    kinds.evaluationSheet,
  ];
  return Array.from({ length: count }, (_, index) => usual[index % usual.length] ?? kinds.conclusionNotice);
}

async function oursOnce(
  printer: RunningPrinter,
  documents: readonly AdministrativeDocument[],
): Promise<number> {
  const start = performance.now();
  const html = documents.map((document) => renderHtml(document, profile, { fontCss }));
  const rendering = performance.now() - start;
  return rendering + (await printer.batch(html)).milliseconds;
}

async function bareOnce(printer: RunningPrinter, html: readonly string[]): Promise<number> {
  return printer.app.evaluate(
    async ({ BrowserWindow }, pages) => {
      const { papers } = globalThis.printerApp;
      for (const [index, page] of pages.entries()) papers.set(`bare-${index}`, page);
      const window = new BrowserWindow({ show: false, webPreferences: { sandbox: true } });
      const start = performance.now();
      for (const index of pages.keys()) {
        await window.loadURL(`app://app/print/bare-${index}`);
        await window.webContents.printToPDF({ preferCSSPageSize: true, printBackground: true });
      }
      const taken = performance.now() - start;
      window.destroy();
      return taken;
    },
    [...html],
  );
}

async function docxOnce(documents: readonly AdministrativeDocument[]): Promise<number> {
  const start = performance.now();
  for (const document of documents) await renderDocx(document, profile);
  return performance.now() - start;
}

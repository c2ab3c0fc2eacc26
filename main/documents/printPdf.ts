import { BrowserWindow } from 'electron/main';
import { pageRangeText, zeroBasedRanges } from '#shared/documents/pageRanges';
import type { PageRange } from '#shared/documents/pageRanges';
import { settlePage } from './settlePage';

export interface PdfOptions {
  /** Pages to take, counted from 1; all when left out. */
  readonly pages?: readonly PageRange[];
}

export interface PrintOptions extends PdfOptions {
  /** The system's name of a printer. Left out: the system's dialog asks. */
  readonly printer?: string;
  readonly copies?: number;
}

export interface BatchStep {
  readonly done: number;
  readonly total: number;
  readonly url: string;
  readonly pdf: Uint8Array;
}

export interface PdfPrinter {
  /** An A4 PDF of the page at a URL, with its fonts, tags and outline. Rejects when a font or a picture is missing. */
  readonly pdf: (url: string, options?: PdfOptions) => Promise<Uint8Array>;
  /** PDFs of many pages, one after another in one window; `onStep` is awaited, so that a caller can save as it goes. */
  readonly batch: (
    urls: readonly string[],
    onStep: (step: BatchStep) => Promise<void> | void,
    signal?: AbortSignal,
  ) => Promise<void>;
  /** Prints on paper. False when the person closed the dialog. */
  readonly print: (url: string, options?: PrintOptions) => Promise<boolean>;
  /** Printers by the system's name. */
  readonly printers: () => Promise<readonly { readonly name: string; readonly label: string }[]>;
}

/** A printer of HTML pages in a hidden, sandboxed window without a preload; each job opens and closes its own. */
export function createPdfPrinter(): PdfPrinter {
  return {
    pdf: (url, options = {}) => inWindow((window) => pdfOf(window, url, options)),
    batch: (urls, onStep, signal) =>
      inWindow(async (window) => {
        for (const [index, url] of urls.entries()) {
          signal?.throwIfAborted();
          const pdf = await pdfOf(window, url, {});
          await onStep({ done: index + 1, total: urls.length, url, pdf });
        }
      }),
    print: (url, options = {}) =>
      inWindow(async (window) => {
        await load(window, url);
        return printOn(window, options);
      }),
    printers: () =>
      inWindow(async (window) => {
        const printers = await window.webContents.getPrintersAsync();
        return printers.map((printer) => ({
          name: printer.name,
          label: printer.displayName || printer.name,
        }));
      }),
  };
}

async function inWindow<T>(work: (window: BrowserWindow) => Promise<T>): Promise<T> {
  const window = new BrowserWindow({
    show: false,
    webPreferences: { sandbox: true, contextIsolation: true, nodeIntegration: false, spellcheck: false },
  });
  try {
    return await work(window);
  } finally {
    if (!window.isDestroyed()) window.destroy();
  }
}

async function load(window: BrowserWindow, url: string): Promise<void> {
  await window.loadURL(url);
  await settlePage(window.webContents);
}

async function pdfOf(window: BrowserWindow, url: string, options: PdfOptions): Promise<Uint8Array> {
  await load(window, url);
  return window.webContents.printToPDF({
    pageSize: 'A4',
    preferCSSPageSize: true,
    printBackground: true,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
    ...(options.pages === undefined ? {} : { pageRanges: pageRangeText(options.pages) }),
  });
}

function printOn(window: BrowserWindow, options: PrintOptions): Promise<boolean> {
  return new Promise((resolve, reject) => {
    window.webContents.print(
      {
        silent: options.printer !== undefined,
        ...(options.printer === undefined ? {} : { deviceName: options.printer }),
        ...(options.pages === undefined ? {} : { pageRanges: zeroBasedRanges(options.pages) }),
        copies: options.copies ?? 1,
        pageSize: 'A4',
        printBackground: true,
      },
      (printed, reason) => {
        if (printed) resolve(true);
        else if (/cancel/iu.test(reason)) resolve(false);
        else reject(new Error(`printing failed: ${reason}`));
      },
    );
  });
}

import { app } from 'electron/main';
import { createPdfPrinter } from '#main/documents/printPdf';
import { registerAppScheme, serveApp } from '#main/window/appProtocol';

/** An Electron main process with the app's own scheme and printer and nothing else, for tests and measurements. */
const papers = new Map<string, string>();

registerAppScheme();
app.disableHardwareAcceleration();
app.on('window-all-closed', () => undefined);

const ready = app.whenReady().then(() =>
  serveApp(process.env['PRINT_FONTS'] ?? '', process.env['PRINT_FONTS'] ?? '', {
    paper: (token) => {
      const bytes = papers.get(token);
      return bytes === undefined ? null : { mediaType: 'text/html; charset=utf-8', bytes };
    },
    photo: () => Promise.resolve(null),
  }),
);

export interface PrinterApp {
  readonly papers: Map<string, string>;
  readonly printer: ReturnType<typeof createPdfPrinter>;
  readonly ready: Promise<void>;
}

Object.assign(globalThis, {
  printerApp: { papers, printer: createPdfPrinter(), ready } satisfies PrinterApp,
});

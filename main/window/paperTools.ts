import { app, dialog } from 'electron/main';
import { join } from 'node:path';
import { createPdfPrinter } from '../documents/printPdf';
import { renderDocx } from '../documents/docx/renderDocx';
import type { BrowserWindow } from 'electron/main';
import type { PaperTools } from '../documents/papers';

/** Paper with Electron: PDF and print in a hidden window, and the system's dialog, which opens where one saved last. */
export function paperTools(window: () => BrowserWindow | null, origin: string): PaperTools {
  const printer = createPdfPrinter();
  let lastFolder: string | null = null;
  return {
    origin,
    pdf: (url) => printer.pdf(url),
    print: (url) => printer.print(url),
    docx: (document, profile, pictures) => renderDocx(document, profile, { pictures }),
    async askPath(name, extension) {
      const options = {
        defaultPath: join(lastFolder ?? app.getPath('documents'), `${name}.${extension}`),
        filters: [{ name: extension.toUpperCase(), extensions: [extension] }],
      };
      const parent = window();
      const { canceled, filePath } = await (parent
        ? dialog.showSaveDialog(parent, options)
        : dialog.showSaveDialog(options));
      if (canceled || !filePath) return '';
      lastFolder = join(filePath, '..');
      return filePath;
    },
  };
}

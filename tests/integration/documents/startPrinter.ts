import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { builtinModules } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ElectronApplication } from 'playwright-core';
import { _electron } from 'playwright-core';
import { build } from 'vite';
import { prepareRuntime, startXvfb } from '#build/runtime';
import type { PageRange } from '#shared/documents/pageRanges';
import type { PrinterApp } from './printerApp';

const here = dirname(fileURLToPath(import.meta.url));
const root = resolve(here, '../../..');
const appDir = join(root, 'out', 'test-printer');

/** The printer of the app, in a real Electron. */
export interface RunningPrinter {
  readonly electron: string;
  readonly chromium: string;
  readonly pdf: (html: string, pages?: readonly PageRange[]) => Promise<Uint8Array>;
  /** PDFs of many pages in one window, and how long the whole took in Electron, in milliseconds. */
  readonly batch: (
    html: readonly string[],
  ) => Promise<{ readonly pdfs: readonly Uint8Array[]; readonly milliseconds: number }>;
  readonly printOn: (html: string, printer: string) => Promise<boolean>;
  readonly openWindows: () => Promise<number>;
  readonly app: ElectronApplication;
  readonly stop: () => Promise<void>;
}

declare global {
  var printerApp: PrinterApp;
}

/** Builds the small main process of `printerApp.ts` and starts it with a profile of its own. */
export async function startPrinter(): Promise<RunningPrinter> {
  await buildApp();
  const { executable, args } = await prepareRuntime({ appDir });
  const display = await startXvfb();
  const userData = await mkdtemp(join(tmpdir(), 'giao-ban-printer-'));
  const app = await _electron.launch({
    executablePath: executable,
    args: [...args, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), `--user-data-dir=${userData}`],
    env: {
      ...definedOnly(process.env),
      ...(display.display === undefined ? {} : { DISPLAY: display.display }),
      PRINT_FONTS: join(root, 'node_modules', '@fontsource', 'tinos', 'files'),
    },
  });
  const versions = await app.evaluate(async () => {
    await globalThis.printerApp.ready;
    return { electron: process.versions.electron ?? '', chromium: process.versions['chrome'] ?? '' };
  });
  return {
    ...versions,
    app,
    pdf: async (html, pages) => {
      const text = await app.evaluate(
        async (_, { html: page, pages: ranges }) => {
          globalThis.printerApp.papers.set('one', page);
          const options = ranges === undefined ? {} : { pages: ranges };
          const bytes = await globalThis.printerApp.printer.pdf('app://app/print/one', options);
          return Buffer.from(bytes).toString('base64');
        },
        { html, pages },
      );
      return Buffer.from(text, 'base64');
    },
    batch: async (html) => {
      const answer = await app.evaluate(
        async (_, pages) => {
          const { papers, printer } = globalThis.printerApp;
          for (const [index, page] of pages.entries()) papers.set(`many-${index}`, page);
          const pdfs: Uint8Array[] = [];
          const start = performance.now();
          await printer.batch(
            pages.map((_page, index) => `app://app/print/many-${index}`),
            (step) => void pdfs.push(step.pdf),
          );
          const milliseconds = performance.now() - start;
          return { milliseconds, pdfs: pdfs.map((pdf) => Buffer.from(pdf).toString('base64')) };
        },
        [...html],
      );
      return {
        milliseconds: answer.milliseconds,
        pdfs: answer.pdfs.map((pdf) => Buffer.from(pdf, 'base64')),
      };
    },
    printOn: (html, printer) =>
      app.evaluate(
        async (_, job) => {
          globalThis.printerApp.papers.set('one', job.html);
          return globalThis.printerApp.printer.print('app://app/print/one', { printer: job.printer });
        },
        { html, printer },
      ),
    openWindows: () => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length),
    stop: async () => {
      await app.close();
      await display.stop();
      await rm(userData, { recursive: true, force: true });
    },
  };
}

/** Built aside and moved into place: test files that start together must not read each other's half a file. */
async function buildApp(): Promise<void> {
  await mkdir(dirname(appDir), { recursive: true });
  const aside = await mkdtemp(`${appDir}-`);
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: join(here, 'printerApp.ts'),
      outDir: aside,
      rollupOptions: {
        external: [/^electron\//u, /^node:/u, ...builtinModules],
        output: { format: 'cjs', entryFileNames: 'main.cjs' },
      },
    },
  });
  await writeFile(
    join(aside, 'package.json'),
    JSON.stringify({ name: 'giao-ban-test-printer', main: 'main.cjs' }),
  );
  await mkdir(appDir, { recursive: true });
  for (const file of ['main.cjs', 'package.json']) await rename(join(aside, file), join(appDir, file));
  await rm(aside, { recursive: true });
}

function definedOnly(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}

import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { documentFontCss } from '#shared/documents/html/documentFontCss';
import { renderHtml } from '#shared/documents/html/renderHtml';
import { layoutProfiles } from '#shared/documents/layoutProfile';
import type { AdministrativeDocument } from '#shared/documents/model';
import { kinds } from '../../unit/documents/samples/kinds';
import { stress } from '../../unit/documents/samples/stress';
import { paperLines } from './paperLines';
import { readPdf } from './readPdf';

const run = promisify(execFile);
const hasChromium = await run('chromium', ['--version']).then(
  () => true,
  () => false,
);

/** The app's Electron may be newer than the one that the tests run: the layout must not hang on one version. */
describe.skipIf(!hasChromium)('page numbers in the Chromium of the system', () => {
  let folder: string;
  let fontCss: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'giao-ban-chromium-'));
    const fonts = join(
      dirname(createRequire(import.meta.url).resolve('@fontsource/tinos/package.json')),
      'files',
    );
    const files = new Map<string, string>();
    documentFontCss((file) => files.set(file, '') && file);
    for (const file of files.keys()) files.set(file, (await readFile(join(fonts, file))).toString('base64'));
    fontCss = documentFontCss((file) => `data:font/woff2;base64,${files.get(file)}`);
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  async function numbersOf(document: AdministrativeDocument, profile: keyof typeof layoutProfiles) {
    const page = join(folder, 'page.html');
    const pdf = join(folder, 'page.pdf');
    await writeFile(page, renderHtml(document, layoutProfiles[profile], { fontCss }));
    const flags = [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--no-pdf-header-footer',
      `--user-data-dir=${folder}/profile`,
    ];
    await run('chromium', [...flags, `--print-to-pdf=${pdf}`, pathToFileURL(page).href], { timeout: 60_000 });
    const file = await readPdf(await readFile(pdf));
    return file.pages.map((one) => {
      const edge = paperLines(one).filter(
        (line) => /^\d+$/u.test(line.text) && (line.y < 19 || line.y > one.height - 19),
      );
      return edge.map((line) => line.text).join();
    });
  }

  const upTo = (last: number) => ['', ...Array.from({ length: last - 1 }, (_, index) => `${index + 2}`)];

  it.each(['nd30-2020', 'tt01-2011'] as const)('%s', async (profile) => {
    expect(await numbersOf(stress.twelvePages, profile)).toEqual(upTo(12));
    expect(await numbersOf(stress.register300, profile)).toEqual(upTo(35));
    expect(await numbersOf(kinds.monthlyBulletin, profile)).toEqual([...upTo(2), ...upTo(4)]);
  });
});

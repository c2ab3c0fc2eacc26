import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readPictures } from '#main/documents/docx/readPictures';
import { renderDocx } from '#main/documents/docx/renderDocx';
import { renderHtml } from '#shared/documents/html/renderHtml';
import { layoutProfiles } from '#shared/documents/layoutProfile';
import { kinds } from '../../unit/documents/samples/kinds';
import { pictureData } from '../../unit/documents/samples/picture';
import { stress } from '../../unit/documents/samples/stress';
import { fontCss } from './fontCss';
import { paperLines } from './paperLines';
import { readPdf } from './readPdf';
import type { RunningPrinter } from './startPrinter';
import { startPrinter } from './startPrinter';

const run = promisify(execFile);
const hasLibreOffice = await run('soffice', ['--version']).then(
  () => true,
  () => false,
);

/** Converting says how an office program breaks the pages; without one, the XML is checked by the unit tests. */
describe.skipIf(!hasLibreOffice)('the DOCX, opened by LibreOffice', () => {
  const documents = { ...kinds, ...stress };
  let printer: RunningPrinter;
  let folder: string;

  beforeAll(async () => {
    printer = await startPrinter();
    folder = await mkdtemp(join(tmpdir(), 'giao-ban-docx-'));
    for (const [name, document] of Object.entries(documents)) {
      for (const profile of Object.values(layoutProfiles)) {
        const pictures = await readPictures(document, pictureData);
        await writeFile(
          join(folder, `${name}.${profile.id}.docx`),
          await renderDocx(document, profile, { pictures }),
        );
      }
    }
    const files = Object.keys(documents).flatMap((name) =>
      Object.keys(layoutProfiles).map((id) => join(folder, `${name}.${id}.docx`)),
    );
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    await run('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...files], {
      timeout: 100_000,
    });
  });

  afterAll(async () => {
    await printer.stop();
    await rm(folder, { recursive: true, force: true });
  });

  const cases = Object.entries(documents).flatMap(([name, document]) =>
    Object.values(layoutProfiles).map((profile) => [name, profile.id, document] as const),
  );

  it.each(cases)(
    '%s in %s has as many pages as the PDF, and boxes in the same places',
    async (name, id, document) => {
      const ours = await readPdf(await printer.pdf(renderHtml(document, layoutProfiles[id], { fontCss })));
      const theirs = await readPdf(await readFile(join(folder, `${name}.${id}.pdf`)));
      expect(theirs.pages).toHaveLength(ours.pages.length);
      const heads = [ours, theirs].map((file) =>
        paperLines(file.pages[0]).find((line) => line.text.startsWith('CỘNGHÒA')),
      );
      expect(heads[1]?.y).toBeCloseTo(heads[0]?.y ?? 0, 0);
      expect(Math.abs((heads[1]?.middle ?? 0) - (heads[0]?.middle ?? 0))).toBeLessThan(2);
    },
  );
});

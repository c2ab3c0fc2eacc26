import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { conclusionNotice } from '#shared/documents/builders/conclusionNotice';
import { documentTitle } from '#shared/documents/documentTitle';
import { renderHtml } from '#shared/documents/html/renderHtml';
import type { LayoutProfileId } from '#shared/documents/layoutProfile';
import { layoutProfiles } from '#shared/documents/layoutProfile';
import { motto, nationalTitle } from '#shared/documents/masthead';
import type { AdministrativeDocument } from '#shared/documents/model';
import { plainText } from '#shared/documents/plainText';
import { textWidth } from '#shared/documents/textWidth';
import { expectedText, squeeze, subtract } from '../../unit/documents/expectedText';
import { kinds } from '../../unit/documents/samples/kinds';
import { longBienNotice } from '../../unit/documents/samples/longBienNotice';
import { teamOrgans } from '../../unit/documents/samples/office';
import { stress } from '../../unit/documents/samples/stress';
import { fontCss } from './fontCss';
import type { PaperLine } from './paperLines';
import { paperLines, squeezedLines } from './paperLines';
import type { PdfFile } from './readPdf';
import { readPdf } from './readPdf';
import type { RunningPrinter } from './startPrinter';
import { startPrinter } from './startPrinter';

let printer: RunningPrinter;
beforeAll(async () => {
  printer = await startPrinter();
});
afterAll(() => printer.stop());

async function print(
  document: AdministrativeDocument,
  profile: LayoutProfileId = 'nd30-2020',
): Promise<PdfFile> {
  return readPdf(await printer.pdf(renderHtml(document, layoutProfiles[profile], { fontCss })));
}

/** Titles that a table repeats on each of its pages, the longer ones first, for some are part of others. */
function repeatedTitles(document: AdministrativeDocument): readonly string[] {
  const blocks = [...document.body, ...document.annexes.flatMap((annex) => annex.body)];
  const titles = blocks.flatMap((block) =>
    block.kind === 'table' ? block.columns.map((column) => squeeze(column.title)) : [],
  );
  const numbers = Array.from({ length: 9 }, (_, index) => `(${index + 1})`);
  return [...titles, ...numbers].sort((one, other) => other.length - one.length);
}

function lineOf(file: PdfFile, text: string, page = 0): PaperLine {
  const line = paperLines(file.pages[page]).find((one) => one.text.includes(squeeze(text)));
  if (line === undefined) throw new Error(`"${text}" is not a line of page ${page + 1}`);
  return line;
}

describe('the notice of conclusions against the decree', () => {
  let file: PdfFile;
  beforeAll(async () => {
    file = await print(conclusionNotice({ ...longBienNotice, organs: teamOrgans }));
  });

  it('is A4', () => {
    for (const page of file.pages) {
      expect(page.width).toBeCloseTo(210, 0);
      expect(page.height).toBeCloseTo(297, 0);
    }
  });

  it('keeps the margins: 20 mm above and below, 30 mm left, 15 mm right', () => {
    const lines = file.pages.flatMap(paperLines).filter((line) => !/^\d+$/u.test(line.text));
    expect(Math.min(...lines.map((line) => line.left))).toBeCloseTo(30, 0);
    expect(Math.max(...lines.map((line) => line.right))).toBeLessThanOrEqual(195.3);
    expect(Math.min(...lines.map((line) => line.y))).toBeGreaterThan(20);
    expect(Math.max(...lines.map((line) => line.y))).toBeLessThan(277);
  });

  it.each([
    [nationalTitle, 12, 'Tinos-Bold', 146.3],
    [motto, 13, 'Tinos-Bold', 146.3],
    ['UBND QUẬN LONG BIÊN', 12, 'Tinos-Regular', 63.8],
    ['XÂY DỰNG ĐÔ THỊ', 12, 'Tinos-Bold', 63.8],
    ['Số: 05/TB-UBND', 13, 'Tinos-Regular', 63.8],
    ['Long Biên, ngày 28 tháng 01 năm 2019', 13, 'Tinos-Italic', 146.3],
    ['THÔNG BÁO', 14, 'Tinos-Bold', 112.5],
    ['tại cuộc họp giao ban', 14, 'Tinos-Bold', 112.5],
  ])('%s stands in its column, size and style', (text, size, font, middle) => {
    const line = lineOf(file, text);
    expect(line.size).toBeCloseTo(size, 1);
    expect(line.fonts).toEqual([font]);
    expect((line.left + line.right) / 2).toBeCloseTo(middle, 0);
  });

  it('puts number and date on one line, under the organ and the motto', () => {
    const number = lineOf(file, 'Số: 05/TB-UBND');
    const date = lineOf(file, 'Long Biên, ngày 28');
    expect(number.y).toBeCloseTo(date.y, 1);
    expect(number.y).toBeGreaterThan(lineOf(file, motto).y + 4);
  });

  it('draws the three rules at their lengths and places', () => {
    const rules = file.pages[0]?.boxes.filter((box) => box.height < 0.5 && box.width > 5) ?? [];
    const under = (text: string) => {
      const line = lineOf(file, text);
      return rules.find(
        (rule) =>
          rule.y > line.y && rule.y < line.y + 4 && Math.abs(rule.x + rule.width / 2 - line.middle) < 1,
      );
    };
    expect(under(motto)?.width).toBeCloseTo(textWidth(motto, 13, 'bold'), 0);
    const organ = lineOf(file, 'XÂY DỰNG ĐÔ THỊ');
    const share = (under('XÂY DỰNG ĐÔ THỊ')?.width ?? 0) / (organ.right - organ.left);
    expect(share).toBeGreaterThan(1 / 3);
    expect(share).toBeLessThan(1 / 2);
    expect(under('tại cuộc họp giao ban')).toBeDefined();
  });

  it('sets the body in 14 pt, justified, indented by 12.7 mm', () => {
    const first = lineOf(file, '1. Thống nhất phương thức');
    expect(first.left).toBeCloseTo(42.7, 0);
    expect(first.right).toBeCloseTo(195, 0);
    expect(first.size).toBeCloseTo(14, 1);
  });

  it('puts the recipients level with the signature, in 12 and 11 pt', () => {
    const last = file.pages.length - 1;
    const label = lineOf(file, 'Nơi nhận:', last);
    const capacity = lineOf(file, 'TL. CHỦ TỊCH', last);
    expect(Math.abs(label.y - capacity.y)).toBeLessThan(1.5);
    expect(label).toMatchObject({ fonts: ['Tinos-BoldItalic'] });
    expect(label.size).toBeCloseTo(12, 1);
    expect(lineOf(file, '- Lưu: VT, VP.', last).size).toBeCloseTo(11, 1);
    expect(capacity.middle).toBeGreaterThan(112.5);
    expect(capacity.fonts).toEqual(['Tinos-Bold']);
    expect(lineOf(file, 'Nguyễn Văn An', last).y - lineOf(file, 'CHÁNH VĂN PHÒNG', last).y).toBeGreaterThan(
      25,
    );
  });

  it('is tagged, titled and outlined', () => {
    expect(file.tagged).toBe(true);
    expect(file.title).toMatch(/^THÔNG BÁO 05\/TB-UBND/u);
    expect(file.outline).toEqual(['THÔNG BÁO']);
  });
});

describe('page numbers', () => {
  const numbersOf = (file: PdfFile) =>
    file.pages.map((page) =>
      paperLines(page).filter((line) => /^\d+$/u.test(line.text) && Math.abs(line.size - 13) < 0.1),
    );

  it('stand in the middle of the top margin from page 2', async () => {
    const [first, ...others] = numbersOf(await print(stress.twelvePages));
    expect(first).toEqual([]);
    expect(others.map((lines) => lines.map((line) => line.text))).toEqual(
      Array.from({ length: 11 }, (_, index) => [`${index + 2}`]),
    );
    for (const line of others.flat()) {
      expect(line.middle).toBeCloseTo(112.5, 0);
      expect(line.y).toBeGreaterThan(10);
      expect(line.y).toBeLessThan(18);
    }
  });

  it('stand at the bottom right in the older profile', async () => {
    const [first, ...others] = numbersOf(await print(stress.twelvePages, 'tt01-2011'));
    expect(first).toEqual([]);
    expect(others.map((lines) => lines.map((line) => line.text))).toEqual(
      Array.from({ length: 11 }, (_, index) => [`${index + 2}`]),
    );
    for (const line of others.flat()) {
      expect(line.right).toBeCloseTo(195, 0);
      expect(line.y).toBeGreaterThan(280);
      expect(line.y).toBeLessThan(289);
    }
  });

  it.each(['nd30-2020', 'tt01-2011'] as const)(
    'stay in their place over 35 landscape pages (%s)',
    async (profile) => {
      const [first, ...others] = numbersOf(await print(stress.register300, profile));
      expect(first).toEqual([]);
      expect(others.map((lines) => lines.map((line) => line.text))).toEqual(
        Array.from({ length: 34 }, (_, index) => [`${index + 2}`]),
      );
      const heights = others.flat().map((line) => line.y);
      expect(Math.max(...heights) - Math.min(...heights)).toBeLessThan(0.5);
    },
  );

  it.each(['nd30-2020', 'tt01-2011'] as const)('begin again at an annex (%s)', async (profile) => {
    const file = await print(kinds.monthlyBulletin, profile);
    const texts = numbersOf(file).map((lines) => lines.map((line) => line.text).join());
    const annex = file.pages.findIndex((page) => page.width > page.height);
    expect(texts.slice(0, annex)).toEqual([
      '',
      ...Array.from({ length: annex - 1 }, (_, index) => `${index + 2}`),
    ]);
    expect(texts.slice(annex)).toEqual([
      '',
      ...Array.from({ length: file.pages.length - annex - 1 }, (_, index) => `${index + 2}`),
    ]);
  });
});

describe('every kind, read back', () => {
  const cases = Object.entries({ ...kinds, ...stress }).flatMap(([name, document]) =>
    Object.values(layoutProfiles).map((profile) => [name, profile.id, document] as const),
  );

  it.each(cases)('%s in %s says what the model says, in embedded Tinos', async (_, profile, document) => {
    const file = await print(document, profile);
    const repeated = repeatedTitles(document);
    const { rest, missing } = subtract(squeezedLines(file), expectedText(document, layoutProfiles[profile]));
    expect(missing).toEqual([]);
    const left = repeated.reduce((text, title) => text.replaceAll(title, ''), rest);
    expect(left).toBe('');
    const fonts = new Set(file.pages.flatMap((page) => page.texts.map((text) => text.font)));
    expect([...fonts].filter((font) => !/^Tinos-(Regular|Bold|Italic|BoldItalic)$/u.test(font))).toEqual([]);
  });
});

describe('page breaks', () => {
  it('gives twelve pages for a long conclusion and keeps the signature with its text', async () => {
    const file = await print(stress.twelvePages);
    expect(file.pages).toHaveLength(12);
    const last = paperLines(file.pages[11]).map((line) => line.text);
    const capacity = last.findIndex((text) => text.includes('TL.CHỦTỊCH'));
    expect(last.slice(0, capacity).some((text) => text.includes('./.'))).toBe(true);
    expect(last.some((text) => text.includes('NguyễnVănAn'))).toBe(true);
  });

  it('never leaves the signature alone, whatever the length of the text', async () => {
    const [section] = longBienNotice.sections;
    const [conclusion] = section?.conclusions ?? [];
    const lengths = Array.from({ length: 14 }, (_, index) => index * 60);
    const { pdfs } = await printer.batch(
      lengths.map((length) => {
        const text = `${conclusion?.text} ${'nội dung bổ sung '.repeat(length / 15)}`;
        const conclusions = [conclusion, conclusion, conclusion, { ...conclusion, text }].flatMap((one) =>
          one === undefined
            ? []
            : [
                {
                  ...one,
                  leadUnit: null,
                  coordinatingUnits: [],
                  deadline: null,
                  none: true,
                  text: one.text ?? '',
                },
              ],
        );
        return renderHtml(
          conclusionNotice({ ...longBienNotice, sections: [{ title: '', conclusions }] }),
          layoutProfiles['nd30-2020'],
          { fontCss },
        );
      }),
    );
    for (const pdf of pdfs) {
      const pages = (await readPdf(pdf)).pages.map((page) => paperLines(page).map((line) => line.text));
      const signed = pages.find((lines) => lines.some((text) => text.includes('TL.CHỦTỊCH')));
      expect(signed?.some((text) => text.includes('./.'))).toBe(true);
      expect(signed?.some((text) => text.includes('NguyễnVănAn'))).toBe(true);
    }
  });

  it('cuts no row of a register of 300 and repeats its titles on every page', async () => {
    const file = await print(stress.register300);
    const pages = file.pages.map((page) =>
      paperLines(page)
        .map((line) => line.text)
        .join(''),
    );
    const [table] = stress.register300.body;
    const rows =
      table?.kind === 'table'
        ? table.rows.flatMap((row) => (row.kind === 'cells' ? [row.cells.map(plainText)] : []))
        : [];
    const whole = rows.filter(
      (cells) => pages.filter((page) => page.includes(squeeze(cells.join('')))).length === 1,
    );
    expect(whole).toHaveLength(300);
    const titles =
      table?.kind === 'table' ? table.columns.map((column) => squeeze(column.title)).join('') : '';
    expect(pages.every((page) => page.includes(titles))).toBe(true);
  });

  it('prints all twelve photographs of a visit, whole and inside the margins', async () => {
    const file = await print(kinds.inspectionRecord);
    const pictures = file.pages.flatMap((page) => page.pictures);
    expect(pictures).toHaveLength(12);
    for (const picture of pictures) {
      expect(picture.x).toBeGreaterThanOrEqual(29.8);
      expect(picture.x + picture.width).toBeLessThanOrEqual(195.2);
      expect(picture.y).toBeGreaterThanOrEqual(19.8);
      expect(picture.y + picture.height).toBeLessThanOrEqual(277.2);
      const ratio = picture.width / picture.height;
      expect(Math.min(Math.abs(ratio - 4 / 3), Math.abs(ratio - 3 / 4))).toBeLessThan(0.02);
    }
  });

  it('draws the urgency box of the decree: 30 × 8 mm', async () => {
    const file = await print(stress.longSubject);
    const stamp = lineOf(file, 'HỎA TỐC');
    const around =
      file.pages[0]?.boxes.filter(
        (box) =>
          box.x < stamp.left &&
          box.x + box.width > stamp.right &&
          box.y < stamp.y &&
          box.y + box.height > stamp.y,
      ) ?? [];
    expect(around.some((box) => Math.abs(box.width - 30) < 0.6 && Math.abs(box.height - 8) < 0.6)).toBe(true);
  });
});

describe('the printer', () => {
  it('takes page ranges', async () => {
    const html = renderHtml(stress.twelvePages, layoutProfiles['nd30-2020'], { fontCss });
    const file = await readPdf(
      await printer.pdf(html, [
        { from: 2, to: 3 },
        { from: 12, to: 12 },
      ]),
    );
    expect(file.pages).toHaveLength(3);
  });

  it('leaves no window behind', async () => {
    await print(kinds.invitation);
    expect(await printer.openWindows()).toBe(0);
  });

  it('refuses a page whose picture or font is missing, and says which', async () => {
    const html = renderHtml(kinds.conclusionNotice, layoutProfiles['nd30-2020'], { fontCss });
    const withPicture = html.replace(
      '</body>',
      '<img src="app://app/blob/gone" alt="Ảnh hiện trường"></body>',
    );
    await expect(printer.pdf(withPicture)).rejects.toThrow('picture Ảnh hiện trường');
    await expect(printer.pdf(html.replaceAll('tinos-latin-700', 'tinos-gone-700'))).rejects.toThrow(
      'font Tinos 700',
    );
    expect(await printer.openWindows()).toBe(0);
  });

  it('makes a batch in one window, one document after another', async () => {
    const pages = [kinds.invitation, kinds.handlingSlip, kinds.conclusionNotice];
    const html = pages.map((document) => renderHtml(document, layoutProfiles['nd30-2020'], { fontCss }));
    const { pdfs } = await printer.batch(html);
    const titles = await Promise.all(pdfs.map(async (pdf) => (await readPdf(pdf)).title));
    expect(titles).toEqual(pages.map(documentTitle));
  });

  it('says why a printer did not print', async () => {
    const html = renderHtml(kinds.invitation, layoutProfiles['nd30-2020'], { fontCss });
    await expect(printer.printOn(html, 'no such printer')).rejects.toThrow();
    expect(await printer.openWindows()).toBe(0);
  });
});

import { describe, expect, it } from 'vitest';
import { picturesOf, readPictures } from '#main/documents/docx/readPictures';
import { renderDocx } from '#main/documents/docx/renderDocx';
import { layoutProfiles } from '#shared/documents/layoutProfile';
import type { LayoutProfileId } from '#shared/documents/layoutProfile';
import type { AdministrativeDocument } from '#shared/documents/model';
import { expectedText, squeeze, subtract } from './expectedText';
import { kinds } from './samples/kinds';
import { pictureData } from './samples/picture';
import { stress } from './samples/stress';
import { zipEntries } from './zipEntries';

async function partsOf(
  document: AdministrativeDocument,
  profile: LayoutProfileId,
): Promise<ReadonlyMap<string, string>> {
  const pictures = await readPictures(document, pictureData);
  return zipEntries(await renderDocx(document, layoutProfiles[profile], { pictures }));
}

const bodyOf = (parts: ReadonlyMap<string, string>): string => parts.get('word/document.xml') ?? '';

const wordsOf = (xml: string): string =>
  squeeze(
    [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/gu)]
      .map(([, text = '']) => text)
      .filter((text) => !/^\(\d\)$/u.test(text))
      .join('')
      .replace(/&lt;/gu, '<')
      .replace(/&gt;/gu, '>')
      .replace(/&quot;/gu, '"')
      .replace(/&apos;/gu, "'")
      .replace(/&amp;/gu, '&'),
  );

describe('renderDocx', () => {
  it.each(Object.entries({ ...kinds, ...stress }))(
    '%s says all that is in the model and nothing else',
    async (_, document) => {
      const parts = await partsOf(document, 'nd30-2020');
      const edges = ['header', 'footer'].flatMap((place) =>
        [...parts].flatMap(([name, xml]) => (name.startsWith(`word/${place}`) ? [xml] : [])),
      );
      const text = wordsOf([bodyOf(parts), ...edges].join(''));
      const expected = expectedText(document, layoutProfiles['nd30-2020']);
      expect(subtract(text, expected)).toMatchObject({ rest: '', missing: [] });
    },
  );

  it('has the paper, the margins and the language of the profile', async () => {
    const parts = await partsOf(kinds.conclusionNotice, 'nd30-2020');
    // 210 × 297 mm and 20/15/20/30 mm in twentieths of a point.
    expect(bodyOf(parts)).toMatch(/<w:pgSz [^>]*w:w="11906" w:h="16838"/u);
    expect(bodyOf(parts)).toMatch(/w:top="1134" w:right="850" w:bottom="1134" w:left="1701"/u);
    expect(bodyOf(parts)).toContain('<w:titlePg/>');
    expect(parts.get('word/styles.xml')).toContain('Times New Roman');
    expect(parts.get('word/styles.xml')).toContain('vi-VN');
  });

  it.each([
    ['nd30-2020', 'header', 'center'],
    ['tt01-2011', 'footer', 'right'],
  ] as const)('%s puts the page number in the %s', async (profile, place, align) => {
    const parts = await partsOf(kinds.conclusionNotice, profile);
    const numbered = [...parts].filter(([, xml]) => xml.includes('PAGE</w:instrText>'));
    expect(numbered).toHaveLength(1);
    expect(numbered[0]?.[0]).toMatch(new RegExp(`^word/${place}\\d\\.xml$`, 'u'));
    expect(numbered[0]?.[1]).toContain(`<w:jc w:val="${align}"/>`);
  });

  it('begins the page numbers again at every annex, lying where the annex lies', async () => {
    const xml = bodyOf(await partsOf(kinds.report, 'nd30-2020'));
    expect(xml.match(/<w:pgNumType w:start="1"\/>/gu)).toHaveLength(3);
    expect(xml.match(/w:orient="landscape"/gu)).toHaveLength(1);
    expect(xml).toMatch(/w:w="16838" w:h="11906" w:orient="landscape"/u);
  });

  it('repeats table titles and cuts no row', async () => {
    const xml = bodyOf(await partsOf(stress.register300, 'nd30-2020'));
    const rows = xml.match(/<w:tr>.*?<\/w:tr>/gsu) ?? [];
    expect(xml.match(/<w:tblHeader\/>/gu)).toHaveLength(2);
    expect(rows.filter((row) => !row.includes('<w:cantSplit/>'))).toEqual([]);
  });

  it('holds every picture', async () => {
    const parts = await partsOf(kinds.inspectionRecord, 'nd30-2020');
    expect([...parts.keys()].filter((name) => name.startsWith('word/media/'))).toHaveLength(12);
    expect(picturesOf(kinds.inspectionRecord)).toHaveLength(12);
  });

  it('refuses to leave a picture out', async () => {
    await expect(renderDocx(kinds.inspectionRecord, layoutProfiles['nd30-2020'])).rejects.toThrow('Ảnh 1');
    const broken = readPictures(kinds.inspectionRecord, () => Promise.resolve(new Uint8Array([1, 2, 3])));
    await expect(broken).rejects.toThrow('neither PNG nor JPEG');
  });
});

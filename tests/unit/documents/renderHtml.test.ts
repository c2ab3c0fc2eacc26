import { describe, expect, it } from 'vitest';
import { conclusionNotice } from '#shared/documents/builders/conclusionNotice';
import { documentFontCss } from '#shared/documents/html/documentFontCss';
import { renderHtml } from '#shared/documents/html/renderHtml';
import { layoutProfiles } from '#shared/documents/layoutProfile';
import { expectedText, squeeze, subtract } from './expectedText';
import { kinds } from './samples/kinds';
import { longBienNotice } from './samples/longBienNotice';
import { stress } from './samples/stress';

const profile = layoutProfiles['nd30-2020'];
const fontCss = documentFontCss((file) => `app://app/print-fonts/${file}`);

/** The words of a page without markup; entities of the escaping undone. */
const wordsOf = (html: string): string =>
  squeeze(
    html
      .replace(/^[\s\S]*<body>/u, '')
      .replace(/<th>\(\d\)<\/th>/gu, '')
      .replace(/<[^>]*>/gu, '')
      .replace(/&lt;/gu, '<')
      .replace(/&gt;/gu, '>')
      .replace(/&quot;/gu, '"')
      .replace(/&#39;/gu, "'")
      .replace(/&amp;/gu, '&'),
  );

describe('renderHtml', () => {
  it.each(Object.entries({ ...kinds, ...stress }))(
    '%s says all that is in the model and nothing else',
    (_, document) => {
      for (const each of Object.values(layoutProfiles)) {
        const text = wordsOf(renderHtml(document, each, { fontCss }));
        expect(subtract(text, expectedText(document, each))).toMatchObject({ rest: '', missing: [] });
      }
    },
  );

  it('escapes every text', () => {
    const evil = `<img src=x onerror="alert('1')">&`;
    const document = conclusionNotice({
      ...longBienNotice,
      organs: { governingBody: evil, issuingOrgan: evil },
      place: evil,
      notation: evil,
      opening: evil,
      chair: { post: evil, name: evil },
      recipients: { places: [evil], filing: evil },
      signer: { capacity: { kind: 'own', post: evil }, name: evil, note: evil },
      sections: [
        {
          title: evil,
          opening: evil,
          conclusions: [
            { text: evil, leadUnit: evil, coordinatingUnits: [evil], deadline: '2019-01-01', none: false },
          ],
        },
      ],
    });
    const html = renderHtml(document, profile, { fontCss, asOf: evil });
    expect(html).not.toMatch(/<img|<IMG|<script/u);
    expect(html).not.toContain('"alert');
    expect(html).toContain('&lt;img src=x onerror=&quot;alert(&#39;1&#39;)&quot;&gt;&amp;');
  });

  it('lets nothing load but styles, fonts and pictures', () => {
    const html = renderHtml(kinds.report, profile, { fontCss });
    expect(html).toContain("default-src 'none'");
    expect(html).not.toContain('http:');
    expect(html).not.toContain('https:');
  });

  it('marks a draft and leaves the number open', () => {
    const html = renderHtml(conclusionNotice({ ...longBienNotice, number: null, signed: false }), profile, {
      fontCss,
    });
    expect(html).toContain('Số:       /TB-UBND');
    expect(html).toContain('DỰ THẢO');
    expect(renderHtml(kinds.conclusionNotice, profile, { fontCss })).not.toContain('DỰ THẢO');
  });

  it('says as of when, when asked to', () => {
    const asOf = 'Dữ liệu đến 17:30 ngày 28/01/2019';
    expect(renderHtml(kinds.monthlyBulletin, profile, { fontCss, asOf })).toContain(asOf);
  });

  it('composes letters that came decomposed', () => {
    const document = conclusionNotice({ ...longBienNotice, place: 'Long Biên'.normalize('NFD') });
    expect(renderHtml(document, profile, { fontCss })).toContain('Long Biên, ngày 28 tháng 01 năm 2019');
  });

  it('prints a conclusion without a task without an assignment', () => {
    const none = longBienNotice.sections[1]?.conclusions[0];
    const html = renderHtml(kinds.conclusionNotice, profile, { fontCss });
    expect(none?.none).toBe(true);
    expect(html.match(/- Chủ trì: /gu)).toHaveLength(4);
  });
});

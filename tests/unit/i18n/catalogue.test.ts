import { describe, expect, it } from 'vitest';
import { entries, placeholders } from './support/keys';
import { resources } from '#shared/i18n/index';
import { sources, withoutComments } from './support/sources';

const vi = entries(resources.vi.translation);
const en = new Map(entries(resources.en.translation));

describe('texts', () => {
  it('have the same keys in both languages', () => {
    expect([...en.keys()].sort()).toEqual(vi.map(([key]) => key).sort());
  });

  it('have the same placeholders in both languages', () => {
    for (const [key, text] of vi)
      expect([key, placeholders(en.get(key) ?? '')]).toEqual([key, placeholders(text)]);
  });

  it('are nowhere empty', () => {
    expect([...vi, ...en].filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it('are all used', () => {
    const code = sources(['renderer', 'main'])
      .map(({ text }) => withoutComments(text))
      .join('\n');
    const literals = new Set([...code.matchAll(/['"`]([\w-]+(?:\.[\w-]+)+)['"`]/gu)].map(([, key]) => key));
    const families = [...code.matchAll(/`([\w-]+(?:\.[\w-]+)*\.)\$\{/gu)].map(([, family]) => family ?? '');
    const unused = vi
      .map(([key]) => key)
      // A sentence of the error catalogue is found by its code (see problems.test.ts).
      .filter((key) => !key.startsWith('errors.'))
      .filter((key) => !literals.has(key) && !families.some((family) => key.startsWith(family)));
    expect(unused).toEqual([]);
  });

  it('are nowhere written into the pages', () => {
    const vietnamese = /[àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ]/iu;
    const found = sources(['renderer']).flatMap(({ file, text }) =>
      withoutComments(text)
        .split('\n')
        .flatMap((line, index) => (vietnamese.test(line) ? [`${file}:${index + 1}`] : [])),
    );
    expect(found).toEqual([]);
  });
});

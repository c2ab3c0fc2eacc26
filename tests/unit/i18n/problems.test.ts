import { beforeAll, describe, expect, it } from 'vitest';
import i18next from 'i18next';
import { calls } from '#shared/ipc/calls';
import { entries } from './support/keys';
import { eventNames } from '#shared/ipc/contract';
import { liveParams } from '#shared/ipc/live';
import { problemText } from '#shared/i18n/problemText';
import { resources } from '#shared/i18n/index';
import { sources, withoutComments } from './support/sources';
import type { Translate } from '#shared/i18n/problemText';

const sentences = Object.keys(resources.vi.translation.errors);
const families = new Set(sentences.map((code) => code.split('.')[0]));
const texts = entries(resources.vi.translation).map(([key]) => key);
const notCodes = new Set<string>([
  ...Object.keys(calls),
  ...eventNames,
  ...Object.keys(liveParams),
  ...texts,
]);

/** Codes stand where a problem is made, or anywhere as a literal of a known family. */
function codesIn(text: string): readonly string[] {
  const made = [
    ...text.matchAll(/(?:failed|refused|Failure|problem)\((?:\d+,\s*)?\s*'([a-z][A-Za-z]*\.[A-Za-z]+)'/gu),
  ];
  const literals = [...text.matchAll(/'([a-z][A-Za-z]*)\.([A-Za-z]+)'/gu)].filter(([, family]) =>
    families.has(family ?? ''),
  );
  return [...made.map(([, code]) => code ?? ''), ...literals.map(([, family, word]) => `${family}.${word}`)];
}

const isFile = (code: string): boolean => /\.(?:json|ts|js|cjs|mjs|html|sql|lock)$/u.test(code);

const used = sources(['shared', 'main', 'server', 'renderer'])
  .filter(({ file }) => !file.startsWith('shared/i18n/'))
  .flatMap(({ file, text }) => codesIn(withoutComments(text)).map((code) => ({ file, code })))
  .filter(({ code }) => !notCodes.has(code) && !isFile(code));

describe('error catalogue', () => {
  let t: Translate;

  beforeAll(async () => {
    await i18next.init({ resources, lng: 'vi', fallbackLng: false, showSupportNotice: false });
    t = i18next.t as unknown as Translate;
  });

  it('has a sentence for every code that is used', () => {
    expect(used.length).toBeGreaterThan(50);
    expect(used.filter(({ code }) => !sentences.includes(code))).toEqual([]);
  });

  it('has no sentence without a code', () => {
    const codes = new Set(used.map(({ code }) => code));
    expect(sentences.filter((code) => code !== 'unknown' && !codes.has(code))).toEqual([]);
  });

  it('finds the sentence of a code with its values', () => {
    const text = problemText(t, {
      code: 'attachment.tooLarge',
      params: { fileName: 'anh.jpg', size: 60, limit: 25 },
    });
    expect(text).toContain('“anh.jpg” nặng 60 MB, vượt mức 25 MB');
  });

  it('says the same for a wrong name and a wrong password', () => {
    expect(problemText(t, { code: 'session.wrong' })).toContain('Tên đăng nhập hoặc mật khẩu không đúng');
  });

  it('names a code it does not know', () => {
    expect(problemText(t, { code: 'no.suchCode' })).toContain('no.suchCode');
  });
});

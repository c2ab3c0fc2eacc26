import type { Problem } from '../result';

/** What a sentence needs of a translator; i18next's `t` is one. */
export type Translate = (key: string, values?: Readonly<Record<string, string | number>>) => string;

/** The sentence of a problem: what happened and what to do. A code without a sentence is named, never hidden. */
export function problemText(t: Translate, { code, params = {} }: Problem): string {
  const key = `errors.${code}`;
  const text = t(key, params);
  return text === key ? t('errors.unknown', { code }) : text;
}

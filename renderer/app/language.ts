export const languages = ['vi', 'en'] as const;

export type Language = (typeof languages)[number];

const key = 'giao-ban.language';

/** The language this machine was last used in; Vietnamese until a person says otherwise. */
export function storedLanguage(): Language {
  return localStorage.getItem(key) === 'en' ? 'en' : 'vi';
}

export function storeLanguage(language: Language): void {
  localStorage.setItem(key, language);
}

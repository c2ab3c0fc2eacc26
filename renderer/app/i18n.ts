import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { resources } from '#shared/i18n/index';
import { storedLanguage, storeLanguage } from './language';
import type { Language } from './language';

/** Starts i18next with the bundled texts. */
export async function startI18n(): Promise<void> {
  const language = storedLanguage();
  document.documentElement.lang = language;
  await i18next.use(initReactI18next).init({
    resources,
    lng: language,
    fallbackLng: false,
    showSupportNotice: false,
    // React escapes what it renders; escaping twice would show "&amp;".
    interpolation: { escapeValue: false },
  });
}

export async function changeLanguage(language: Language): Promise<void> {
  storeLanguage(language);
  document.documentElement.lang = language;
  await i18next.changeLanguage(language);
}

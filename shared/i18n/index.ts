import { vi } from './vi/index';
import { en } from './en/index';

/** The texts of the app for i18next: Vietnamese complete and first, English with exactly the same keys. */
export const resources = { vi: { translation: vi }, en: { translation: en } } as const;

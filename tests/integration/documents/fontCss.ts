import { documentFontCss } from '#shared/documents/html/documentFontCss';

/** Fonts as the app serves them to its own pages. */
export const fontCss = documentFontCss((file) => `app://app/print-fonts/${file}`);

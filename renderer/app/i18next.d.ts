import 'i18next';
import type { resources } from '#shared/i18n/index';

declare module 'i18next' {
  // Makes every key of t() a compile-time check against the Vietnamese texts.
  interface CustomTypeOptions {
    resources: (typeof resources)['vi'];
  }
}

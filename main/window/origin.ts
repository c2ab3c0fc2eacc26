/** The app's own scheme; its pages are on `app://app/`, its printed pages on `app://app/print/`. */
export const scheme = 'app';
export const host = 'app';
export const origin = `${scheme}://${host}`;

/** Whether a URL is on our own origin, by its parsed parts: a prefix would also fit `app://app.evil/`. */
export function isOurs(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const parsed = new URL(url);
  return parsed.protocol === `${scheme}:` && parsed.host === host;
}

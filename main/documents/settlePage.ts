import type { WebContents } from 'electron/main';

/** How long fonts and pictures may take, in milliseconds: a visit with many photographs on a slow disk. */
const patience = 60_000;

interface PageState {
  readonly fonts: readonly string[];
  readonly pictures: readonly string[];
}

/** Runs in the page. Layout comes first: only text that is laid out makes a font load. */
const script = `(async () => {
  document.body.getBoundingClientRect();
  await document.fonts.ready;
  const whole = await Promise.all([...document.images].map((image) => image.decode().then(() => null, () => image.alt || image.src)));
  const fonts = [...document.fonts].filter((font) => font.status === 'error');
  return {
    fonts: fonts.map((font) => [font.family, font.weight, font.style].join(' ')),
    pictures: whole.filter((name) => name !== null),
  };
})()`;

/** Waits until every font and picture of a page is there; rejects and names what is missing rather than print without it. */
export async function settlePage(contents: WebContents): Promise<void> {
  const state = (await within(patience, contents.executeJavaScript(script))) as PageState;
  const missing = [
    ...state.fonts.map((name) => `font ${name}`),
    ...state.pictures.map((name) => `picture ${name}`),
  ];
  if (missing.length > 0) throw new Error(`the page is not whole: ${missing.join(', ')}`);
}

async function within<T>(milliseconds: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new Error(`fonts or pictures took over ${milliseconds / 1000} s`)),
      milliseconds,
    );
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

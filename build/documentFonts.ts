import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';

const wanted = /^tinos-(latin|latin-ext|vietnamese)-(400|700)-(normal|italic)\.woff2$/u;

interface Emitter {
  readonly emitFile: (file: { type: 'asset'; fileName: string; source: Uint8Array }) => string;
}

/** A Vite plugin that puts the fonts of official paper beside the main bundle, as `fonts/<file>`. */
export function documentFonts(root: string) {
  const directory = path.join(root, 'node_modules/@fontsource/tinos/files');
  return {
    name: 'document-fonts',
    async generateBundle(this: Emitter): Promise<void> {
      for (const file of await readdir(directory))
        if (wanted.test(file))
          this.emitFile({
            type: 'asset',
            fileName: `fonts/${file}`,
            source: await readFile(path.join(directory, file)),
          });
    },
  };
}

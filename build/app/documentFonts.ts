import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import type { Plugin } from 'vite';

const wanted = /^tinos-(latin|latin-ext|vietnamese)-(400|700)-(normal|italic)\.woff2$/u;

/** Puts the typeface of official paper and its licence beside the main bundle, as `fonts/<file>`. */
export function documentFonts(root: string): Plugin {
  const family = path.join(root, 'node_modules', '@fontsource', 'tinos');
  return {
    name: 'document-fonts',
    async generateBundle() {
      const names = (await readdir(path.join(family, 'files'))).filter((name) => wanted.test(name));
      const files = [...names.map((name) => path.join(family, 'files', name)), path.join(family, 'LICENSE')];
      for (const file of files) {
        this.emitFile({
          type: 'asset',
          fileName: `fonts/${path.basename(file)}`,
          source: await readFile(file),
        });
      }
    },
  };
}

import { copyFile, mkdir, readdir } from 'node:fs/promises';
import path from 'node:path';

/** Puts the typeface of printed paper where the app serves it from: `tinos-*.woff2` and its licence. */
export async function copyFonts(root: string, outDir: string): Promise<void> {
  const family = path.join(root, 'node_modules', '@fontsource', 'tinos');
  await mkdir(outDir, { recursive: true });
  const files = (await readdir(path.join(family, 'files'))).filter((name) => name.endsWith('.woff2'));
  await Promise.all(files.map((name) => copyFile(path.join(family, 'files', name), path.join(outDir, name))));
  await copyFile(path.join(family, 'LICENSE'), path.join(outDir, 'LICENSE'));
}

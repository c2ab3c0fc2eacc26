import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { documentFonts } from './build/app/documentFonts';

const root = import.meta.dirname;
const at = (file: string): string => path.resolve(root, file);

/** Only what exists: an entry is built from the day it is written. */
const entries = (wanted: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(wanted).flatMap(([name, file]) => (existsSync(at(file)) ? [[name, at(file)]] : [])),
  );

/** The oldest Electron the app runs on is 33 (docs/runtime.md), whatever version is pinned. */
const targets = { node: 'node20.18', chrome: 'chrome130' };

export default defineConfig({
  main: {
    plugins: [documentFonts(root)],
    build: {
      target: targets.node,
      externalizeDeps: false,
      outDir: at('out/main'),
      emptyOutDir: true,
      rolldownOptions: {
        input: entries({ index: 'main/index.ts', storageWorker: 'main/replica/storageWorker.ts' }),
        // Native, and found by its own loader among its platform packages.
        external: ['libsql'],
      },
    },
  },
  preload: {
    build: {
      target: targets.node,
      externalizeDeps: false,
      outDir: at('out/preload'),
      emptyOutDir: true,
      rolldownOptions: {
        input: { index: at('main/preload.ts') },
        // A sandboxed preload script cannot be an ES module nor load another file.
        output: { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false },
      },
    },
  },
  renderer: {
    root: at('renderer'),
    plugins: [react()],
    build: {
      target: targets.chrome,
      outDir: at('out/renderer'),
      emptyOutDir: true,
      minify: true,
      rolldownOptions: { input: at('renderer/index.html') },
      // One office machine loads it from its own disk: fewer files beat smaller ones.
      chunkSizeWarningLimit: 8_000,
    },
  },
});

import path from 'node:path';
import { rootDirectory } from '../common/paths';
import { buildPart } from './buildPart';

async function build(root: string): Promise<void> {
  // Loaded only here: a start that skips the build should not wait for the bundler to load.
  const vite = await import('electron-vite');
  await vite.build({ root, configFile: path.join(root, 'electron.vite.config.ts'), logLevel: 'warn' });
}

/** Builds the Electron app (main, preload, renderer, fonts) when a source changed. Returns whether it did. */
export const buildWindow = (root: string = rootDirectory): Promise<boolean> =>
  buildPart(
    {
      name: 'app',
      sources: ['main', 'renderer', 'electron.vite.config.ts'],
      results: [
        'out/main/index.js',
        'out/preload/index.cjs',
        'out/renderer/index.html',
        'out/main/fonts/LICENSE',
      ],
      build,
    },
    root,
  );

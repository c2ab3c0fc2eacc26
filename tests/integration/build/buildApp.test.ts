import { spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { buildApp } from '#build/app/buildApp';
import { rootDirectory } from '#build/common/paths';
import { run } from '#build/common/run';
import { findElectronRuntime, prepareRuntime, startXvfb } from '#build/runtime';

/** The smallest app that uses what the real one does: sandboxed preload, native storage in main, fonts, the server's natives. */
const files: Readonly<Record<string, string>> = {
  'package.json': JSON.stringify({
    name: 'fixture',
    version: '1.0.0',
    type: 'module',
    main: 'out/main/index.js',
    imports: { '#shared/*': './shared/*.ts' },
  }),
  'shared/word.ts': "export const word: string = 'giao ban';",
  'main/index.ts': `
    import { app, BrowserWindow } from 'electron/main';
    import Database from 'libsql';
    import { join } from 'node:path';
    import { word } from '#shared/word';
    app.disableHardwareAcceleration();
    // Both at once make every child process of root refuse to start.
    if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
    void app.whenReady().then(async () => {
      const stored = new Database(':memory:').prepare('SELECT 14 AS wards').get();
      const preload = join(import.meta.dirname, '..', 'preload', 'index.cjs');
      const window = new BrowserWindow({ show: false, webPreferences: { preload, sandbox: true } });
      await window.loadFile(join(import.meta.dirname, '..', 'renderer', 'index.html'));
      const shown = await window.webContents.executeJavaScript('document.title');
      console.log(JSON.stringify({ electron: process.versions.electron, word, stored, shown }));
      app.exit(0);
    });`,
  'main/preload.ts': `
    import { contextBridge } from 'electron/renderer';
    import { word } from '#shared/word';
    contextBridge.exposeInMainWorld('fixture', { word });`,
  'renderer/index.html': '<!doctype html><title>x</title><script type="module" src="./index.tsx"></script>',
  'renderer/index.tsx': `
    import { word } from '#shared/word';
    document.title = word + ' / ' + (window as unknown as { fixture: { word: string } }).fixture.word;`,
  'server/index.ts': `
    import { hash } from '@node-rs/argon2';
    import { fastify } from 'fastify';
    import { Client } from 'pg';
    import { word } from '#shared/word';
    const app = fastify();
    app.get('/', async () => ({ word, hash: (await hash('x')).slice(0, 9), pg: typeof Client }));
    await app.listen({ port: 0, host: '127.0.0.1' });
    console.log((await app.inject('/')).body);
    await app.close();`,
};

let root = '';
beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'giao-ban-fixture-'));
  for (const [name, text] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(root, name)), { recursive: true });
    await writeFile(path.join(root, name), text);
  }
  await cp(path.join(rootDirectory, 'electron.vite.config.ts'), path.join(root, 'electron.vite.config.ts'));
  const plugin = path.join('build', 'app', 'documentFonts.ts');
  await cp(path.join(rootDirectory, plugin), path.join(root, plugin));
  await symlink(path.join(rootDirectory, 'node_modules'), path.join(root, 'node_modules'), 'junction');
});
afterAll(() => rm(root, { recursive: true, force: true }));

describe('buildApp', () => {
  it('builds when something changed, and not otherwise', async () => {
    expect(await buildApp(root)).toBe(true);
    expect(await buildApp(root)).toBe(false);
    await writeFile(path.join(root, 'shared', 'word.ts'), "export const word: string = 'họp giao ban';");
    expect(await buildApp(root)).toBe(true);
    expect(await readFile(path.join(root, 'out', 'server', 'index.js'), 'utf8')).toContain('họp giao ban');
    await rm(path.join(root, 'out', 'preload'), { recursive: true });
    expect(await buildApp(root)).toBe(true);
    expect(await buildApp(root)).toBe(false);
  });

  it('leaves one preload script in CommonJS and the fonts of paper with their licence', async () => {
    expect(await readdir(path.join(root, 'out', 'preload'))).toEqual(['index.cjs']);
    const fonts = await readdir(path.join(root, 'out', 'main', 'fonts'));
    expect(fonts).toEqual(expect.arrayContaining(['tinos-vietnamese-400-normal.woff2', 'LICENSE']));
  });

  it('makes a server that starts by itself', async () => {
    const ran = await run(process.execPath, [path.join(root, 'out', 'server', 'index.js')], { cwd: root });
    expect(ran.stderr).toBe('');
    expect(JSON.parse(ran.stdout)).toEqual({ word: 'họp giao ban', hash: '$argon2id', pg: 'function' });
  });

  it('makes an app that runs in the Electron of this machine', async () => {
    const runtime = await findElectronRuntime({ quiet: true });
    const cache = path.join(root, 'cache');
    const { executable, args } = await prepareRuntime({ appDir: root, runtime, cache });
    const { display, stop } = await startXvfb();
    const env: NodeJS.ProcessEnv = { ...process.env, ...(display ? { DISPLAY: display } : {}) };
    delete env['ELECTRON_RUN_AS_NODE'];
    // Chromium's sandbox does not start as root, as in containers.
    const unsandboxed = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
    const flags = [`--user-data-dir=${path.join(root, 'user')}`, ...unsandboxed];
    const child = spawn(executable, [...args, ...flags], { env, stdio: ['ignore', 'pipe', 'inherit'] });
    onTestFinished(() => void child.kill('SIGKILL'));
    let told = '';
    child.stdout.on('data', (chunk: Buffer) => (told += chunk.toString()));
    const code = await new Promise((resolve) => child.once('close', resolve));
    await stop();
    expect(JSON.parse(told)).toMatchObject({
      electron: runtime.version,
      word: 'họp giao ban',
      stored: { wards: 14 },
      shown: 'họp giao ban / họp giao ban',
    });
    expect(code).toBe(0);
  });
});

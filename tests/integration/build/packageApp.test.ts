import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { rootDirectory } from '#build/common/paths';
import { run } from '#build/common/run';
import { packageApp } from '#build/packaging/packageApp';
import { findElectronRuntime } from '#build/runtime';

it('names every fuse there is in electron-builder.yml', async () => {
  const settings = await readFile(path.join(rootDirectory, 'electron-builder.yml'), 'utf8');
  const named = [...settings.matchAll(/^ {2}(\w+): (?:true|false)$/gm)].map(([, name]) =>
    name?.toLowerCase(),
  );
  const fuses = Object.keys(FuseV1Options).filter((name) => Number.isNaN(Number(name)));
  for (const fuse of fuses) expect(named.some((name) => name?.endsWith(fuse.toLowerCase()))).toBe(true);
});

it.runIf(process.platform === 'linux')(
  'packages the built app for release: locked, and only what it needs',
  async () => {
    const output = await mkdtemp(path.join(tmpdir(), 'giao-ban-package-'));
    onTestFinished(() => rm(output, { recursive: true, force: true }));
    expect(await packageApp('dir', await findElectronRuntime({ quiet: true }), output)).toBe(0);
    const made = path.join(output, 'linux-unpacked');

    const wire = await getCurrentFuseWire(path.join(made, 'giao-ban'));
    const on = '1'.charCodeAt(0);
    const isOn = (fuse: FuseV1Options): boolean => wire[fuse] === on;
    expect(isOn(FuseV1Options.RunAsNode)).toBe(false);
    expect(isOn(FuseV1Options.EnableNodeOptionsEnvironmentVariable)).toBe(false);
    expect(isOn(FuseV1Options.EnableNodeCliInspectArguments)).toBe(false);
    expect(isOn(FuseV1Options.OnlyLoadAppFromAsar)).toBe(true);
    expect(isOn(FuseV1Options.EnableEmbeddedAsarIntegrityValidation)).toBe(true);
    expect(isOn(FuseV1Options.GrantFileProtocolExtraPrivileges)).toBe(false);

    const asar = path.join(rootDirectory, 'node_modules', '@electron', 'asar', 'bin', 'asar.js');
    const packed = await run(process.execPath, [asar, 'list', path.join(made, 'resources', 'app.asar')]);
    const files = packed.stdout.trim().split('\n');
    const folders = new Set(files.map((file) => file.split('/').slice(1, 3).join('/')));
    expect([...folders].sort()).toEqual([
      'node_modules',
      'node_modules/@libsql',
      'node_modules/@neon-rs',
      'node_modules/detect-libc',
      'node_modules/libsql',
      'out',
      'out/main',
      'out/preload',
      'out/renderer',
      'package.json',
    ]);
    // A native library cannot be loaded from inside the archive.
    const native = await readdir(path.join(made, 'resources', 'app.asar.unpacked'), { recursive: true });
    expect(native.filter((file) => file.endsWith('.node'))).toEqual([
      path.join('node_modules', '@libsql', `linux-${process.arch}-gnu`, 'index.node'),
    ]);
  },
);

import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { rootDirectory } from '#build/common/paths';

let root = '';

/** A checkout whose only package is a local folder `tsx` that hands on to the real one, so that npm needs no network. */
beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'giao-ban-checkout-'));
  await cp(path.join(rootDirectory, 'build', 'bootstrap.mjs'), path.join(root, 'build', 'bootstrap.mjs'));
  await cp(path.join(rootDirectory, 'build', 'packages'), path.join(root, 'build', 'packages'), {
    recursive: true,
  });
  await mkdir(path.join(root, 'tsx', 'dist'), { recursive: true });
  await writeFile(path.join(root, 'tsx', 'package.json'), '{ "name": "tsx", "version": "1.0.0" }');
  const loader = pathToFileURL(path.join(rootDirectory, 'node_modules', 'tsx', 'dist', 'loader.mjs')).href;
  await writeFile(path.join(root, 'tsx', 'dist', 'loader.mjs'), `import ${JSON.stringify(loader)};`);
  await writeFile(
    path.join(root, 'build', 'hello.ts'),
    'console.log(process.argv.slice(2).join("|")); process.exit(7);',
  );
  await writeFile(
    path.join(root, 'build', 'wait.ts'),
    'process.on("SIGTERM", () => process.exit(9)); console.log("up"); setInterval(() => 0, 1e6);',
  );
  await writeManifest({ tsx: 'file:tsx' });
});
afterAll(() => rm(root, { recursive: true, force: true }));

async function writeManifest(dependencies: Record<string, string>): Promise<void> {
  await writeFile(
    path.join(root, 'package.json'),
    JSON.stringify({ name: 'x', version: '1.0.0', type: 'module', dependencies }),
  );
  await new Promise<void>((resolve, reject) => {
    const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
    const args = ['install', '--package-lock-only', '--offline', '--no-audit', '--no-fund'];
    execFile(npm, args, { cwd: root, shell: process.platform === 'win32' }, (error) =>
      error ? reject(error) : resolve(),
    );
  });
}

const bootstrap = (...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> =>
  new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [path.join(root, 'build', 'bootstrap.mjs'), ...args],
      (_, stdout, stderr) => resolve({ code: child.exitCode ?? -1, stdout, stderr }),
    );
  });

it('installs the packages the first time, skips it the second, and passes arguments and exit code', async () => {
  const first = await bootstrap('hello', 'a', '--b');
  expect(first).toMatchObject({ code: 7 });
  expect(first.stderr).toMatch(/packages: npm ci/);
  expect(first.stdout).toMatch(/^a\|--b$/m);
  const second = await bootstrap('hello');
  expect(second.stderr).toMatch(/packages: already there, skipped/);
});

it('installs again when package-lock.json asks for something else', async () => {
  await mkdir(path.join(root, 'more'), { recursive: true });
  await writeFile(path.join(root, 'more', 'package.json'), '{ "name": "more", "version": "1.0.0" }');
  await writeManifest({ tsx: 'file:tsx', more: 'file:more' });
  expect((await bootstrap('hello')).stderr).toMatch(/packages: npm ci/);
  expect((await bootstrap('hello')).stderr).toMatch(/packages: already there, skipped/);
});

it('names the commands there are when asked for another', async () => {
  const refused = await bootstrap('helo');
  expect(refused).toMatchObject({ code: 1, stdout: '' });
  expect(refused.stderr).toMatch(/no command "helo" in build\/ \(hello, wait\)/);
});

it.skipIf(process.platform === 'win32')(
  'passes a signal on and waits for the end of the command',
  async () => {
    const child = execFile(process.execPath, [path.join(root, 'build', 'bootstrap.mjs'), 'wait']);
    const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
    await new Promise<void>((resolve) =>
      child.stdout?.on('data', (text: string) => (text.includes('up') ? resolve() : undefined)),
    );
    child.kill('SIGTERM');
    expect(await ended).toBe(9);
  },
);

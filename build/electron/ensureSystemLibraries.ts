import { pathExists } from '../common/pathExists';
import { run } from '../common/run';
import { say, skipped } from '../common/say';
import { SetupError } from '../common/setupError';

/** Debian packages Electron needs; where a second name stands, newer releases renamed it (64-bit time_t). */
const packages: readonly (readonly string[])[] = [
  ['xvfb'],
  ['libgtk-3-0t64', 'libgtk-3-0'],
  ['libnss3'],
  ['libasound2t64', 'libasound2'],
  ['libgbm1'],
  ['libxss1'],
  ['libnotify4'],
];

const hasDisplay = (env: NodeJS.ProcessEnv): boolean => Boolean(env['DISPLAY'] || env['WAYLAND_DISPLAY']);

/** The shared libraries an executable asks for and the system does not have; `Xvfb` when no display is there either. */
export async function missingLibraries(
  executable: string,
  env: NodeJS.ProcessEnv = process.env,
): Promise<readonly string[]> {
  const linked = await run('ldd', [executable]);
  const libraries = linked.stdout
    .split('\n')
    .flatMap((line) => /^\s*(\S+) => not found/.exec(line)?.[1] ?? []);
  const display = hasDisplay(env) || (await run('Xvfb', ['-version'])).code !== 127;
  return display ? libraries : [...libraries, 'Xvfb'];
}

/** On Linux, makes sure that an Electron can start: root on Debian or Ubuntu installs what is missing, others are told. */
export async function ensureSystemLibraries(executable: string): Promise<void> {
  if (process.platform !== 'linux') return;
  const missing = await missingLibraries(executable);
  if (missing.length === 0) {
    say('system libraries', skipped);
    return;
  }
  if (!(await pathExists('/usr/bin/apt-get'))) {
    throw new SetupError(
      `Electron needs ${missing.join(', ')}: install them with the package manager of this system`,
    );
  }
  if (process.getuid?.() !== 0) {
    const names = packages.map((choice) => choice.at(-1)).join(' ');
    throw new SetupError(
      `Electron needs ${missing.join(', ')}: run \`sudo apt-get install ${names}\` and start again`,
    );
  }
  await aptInstall(missing);
  const still = await missingLibraries(executable);
  if (still.length > 0) throw new SetupError(`still missing after apt-get install: ${still.join(', ')}`);
}

async function aptInstall(missing: readonly string[]): Promise<void> {
  say('system libraries', `missing ${missing.join(', ')}: apt-get install ...`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', LC_ALL: 'C' };
  const updated = await run('apt-get', ['update', '-qq'], { env });
  if (updated.code !== 0)
    throw new SetupError(`apt-get update failed: ${updated.stderr.trim().split('\n').at(-1)}`);
  const names: string[] = [];
  for (const choice of packages) names.push(await available(choice, env));
  const installed = await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...names], {
    env,
  });
  if (installed.code !== 0) {
    throw new SetupError(
      `apt-get install ${names.join(' ')} failed: ${installed.stderr.trim().split('\n').at(-1)}`,
    );
  }
}

/** The first of some names of a package that this release can install. */
async function available(choice: readonly string[], env: NodeJS.ProcessEnv): Promise<string> {
  for (const name of choice) {
    const policy = await run('apt-cache', ['policy', name], { env });
    if (/Candidate: (?!\(none\))\S/.test(policy.stdout)) return name;
  }
  throw new SetupError(`no package ${choice.join(' or ')} in the package sources of this system`);
}

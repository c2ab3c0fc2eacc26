import path from 'node:path';
import { rootDirectory } from './common/paths';
import { run } from './common/run';
import { runCommand } from './common/runCommand';
import { SetupError } from './common/setupError';

interface Check {
  readonly name: string;
  /** A program of node_modules and its arguments. */
  readonly program: readonly [file: string, ...args: string[]];
}

const folders = ['shared', 'main', 'renderer', 'server', 'build', 'tests'];
const tools = {
  eslint: 'eslint/bin/eslint.js',
  tsc: 'typescript/bin/tsc',
  prettier: 'prettier/bin/prettier.cjs',
};
const cached = (name: string): string => path.join('.cache', 'check', name);

/** The longest first, so that two cores end at about the same time. */
const checks: readonly Check[] = [
  {
    name: 'lint',
    program: [
      tools.eslint,
      '.',
      '--max-warnings=0',
      '--cache',
      '--cache-strategy=content',
      `--cache-location=${cached('eslint')}`,
    ],
  },
  { name: 'unit', program: ['vitest/vitest.mjs', 'run', '--project=unit', '--reporter=dot'] },
  ...folders.map((folder): Check => ({
    name: `types ${folder}`,
    program: [tools.tsc, '-p', folder, '--incremental', '--tsBuildInfoFile', cached(`${folder}.tsbuildinfo`)],
  })),
  {
    name: 'format',
    program: [tools.prettier, '--check', '.', '--cache', `--cache-location=${cached('prettier')}`],
  },
  { name: 'knip', program: ['knip/bin/knip.js', '--no-config-hints'] },
];

/** How many run at a time: each is one busy thread. */
const lanes = 2;

/** `npm run check [-- name ...]`: lint, types, format, unit tests and unused code, side by side, with their times. */
await runCommand(async (args) => {
  const wanted = checks.filter(({ name }) => args.length === 0 || args.some((arg) => name.startsWith(arg)));
  if (wanted.length === 0)
    throw new SetupError(`no such check: ${checks.map(({ name }) => name).join(', ')}`);
  const begun = Date.now();
  const queue = [...wanted];
  const rows: { name: string; seconds: number; ok: boolean }[] = [];
  const work = async (): Promise<void> => {
    for (let check = queue.shift(); check; check = queue.shift()) {
      const from = Date.now();
      const [file, ...rest] = check.program;
      const done = await run(process.execPath, [path.join('node_modules', file), ...rest], {
        cwd: rootDirectory,
      });
      rows.push({ name: check.name, seconds: (Date.now() - from) / 1000, ok: done.code === 0 });
      if (done.code !== 0) console.log(`--- ${check.name}\n${done.stdout}${done.stderr}`);
    }
  };
  await Promise.all(Array.from({ length: lanes }, work));
  for (const { name, seconds, ok } of rows) {
    console.log(`${name.padEnd(16)} ${seconds.toFixed(1).padStart(6)} s  ${ok ? 'ok' : 'FAILED'}`);
  }
  console.log(`${'all'.padEnd(16)} ${((Date.now() - begun) / 1000).toFixed(1).padStart(6)} s`);
  return rows.every(({ ok }) => ok) ? 0 : 1;
});

import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { loadExport } from './common/loadExport';
import { rootDirectory } from './common/paths';
import { readFlags } from './common/readFlags';
import { runCommand } from './common/runCommand';
import { SetupError } from './common/setupError';

/** What every benchmark is: tests/bench/<name>.ts exports `bench<Name>`; numbers by name come back. */
export type Bench = (options: {
  readonly quick: boolean;
  readonly file?: string;
}) => Promise<Record<string, number>>;

/** `npm run bench -- <name> [--quick] [file]`: the last line is one JSON object of its numbers. */
await runCommand(async (args) => {
  const { values, positionals } = readFlags(args, { quick: { type: 'boolean', default: false } });
  const [name, file] = positionals;
  const names = await benchNames();
  if (name === undefined || !names.includes(name)) {
    throw new SetupError(`name one of the benchmarks: ${names.join(', ') || '(none yet)'}`);
  }
  const exported = `bench${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  const bench = await loadExport<Bench>(`tests/bench/${name}.ts`, exported);
  const numbers = await bench({ quick: values.quick, ...(file === undefined ? {} : { file }) });
  console.log(JSON.stringify(numbers));
  return 0;
});

async function benchNames(): Promise<readonly string[]> {
  const files = await readdir(path.join(rootDirectory, 'tests', 'bench')).catch(() => []);
  return files.filter((file) => file.endsWith('.ts')).map((file) => path.basename(file, '.ts'));
}

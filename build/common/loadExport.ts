import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { pathExists } from './pathExists';
import { rootDirectory } from './paths';
import { SetupError } from './setupError';

/** Loads one function from a file of tests/ only when it is asked for: commands that do not need it start without it. */
export async function loadExport<Loaded>(file: string, name: string): Promise<Loaded> {
  const full = path.join(rootDirectory, file);
  if (!(await pathExists(full))) throw new SetupError(`${file} is missing`);
  const loaded = ((await import(pathToFileURL(full).href)) as Record<string, unknown>)[name];
  if (typeof loaded !== 'function') throw new SetupError(`${file} exports no function ${name}`);
  return loaded as Loaded;
}

import { parseArgs } from 'node:util';
import type { ParseArgsConfig } from 'node:util';
import { SetupError } from './setupError';

/** Reads the arguments of a command; an unknown one is refused by name. */
export function readFlags<Options extends NonNullable<ParseArgsConfig['options']>>(
  args: readonly string[],
  options: Options,
): ReturnType<typeof parseArgs<{ args: string[]; options: Options; allowPositionals: true }>> {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    throw new SetupError(error instanceof Error ? error.message : String(error));
  }
}

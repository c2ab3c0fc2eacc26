import { runCleanups } from './cleanup';
import { SetupError } from './setupError';

/** Runs a command of build/ to its end: arguments in, exit code out, everything it started stopped. */
export async function runCommand(command: (args: readonly string[]) => Promise<number>): Promise<void> {
  let code = 1;
  try {
    code = await command(process.argv.slice(2));
  } catch (error) {
    console.error(error instanceof SetupError ? `giao-ban: ${error.message}` : error);
  }
  await runCleanups();
  process.exit(code || Number(process.exitCode ?? 0));
}

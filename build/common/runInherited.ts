import { spawn } from 'node:child_process';
import { onEnd } from './cleanup';
import { rootDirectory } from './paths';

/** Runs a program of this checkout with our own terminal and returns its exit code; ended with us. */
export async function runInherited(
  file: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = process.env,
): Promise<number> {
  const child = spawn(file, [...args], { env, cwd: rootDirectory, stdio: 'inherit' });
  const ended = new Promise<number>((resolve) => {
    child.once('error', (error) => {
      console.error(`giao-ban: ${error.message}`);
      resolve(127);
    });
    child.once('close', (code) => resolve(code ?? 1));
  });
  const forget = onEnd(async () => {
    child.kill();
    await ended;
  });
  const code = await ended;
  forget();
  return code;
}

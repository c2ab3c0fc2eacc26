import { spawn } from 'node:child_process';
import type { SpawnOptions } from 'node:child_process';

/** What a finished program said. */
export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** What it is run with; `timeout` in milliseconds. */
export type RunOptions = Pick<SpawnOptions, 'cwd' | 'env' | 'uid' | 'gid'> & { readonly timeout?: number };

/**
 * Runs a program to its end and returns what it said; a program that cannot be started has code 127.
 * Waits at most a second for 'close' after 'exit': a daemon left behind (PostgreSQL) may hold the pipes open.
 */
export function run(file: string, args: readonly string[], options: RunOptions = {}): Promise<Ran> {
  return new Promise((resolve) => {
    const { timeout, ...rest } = options;
    const child = spawn(file, [...args], {
      ...rest,
      stdio: ['ignore', 'pipe', 'pipe'],
      ...(timeout ? { timeout } : {}),
    });
    let stdout = '';
    let stderr = '';
    child.stdout?.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
    child.stderr?.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
    child.on('error', (error) => resolve({ code: 127, stdout, stderr: `${stderr}${error.message}` }));
    let code = 1;
    const done = (): void => {
      child.stdout?.destroy();
      child.stderr?.destroy();
      resolve({ code, stdout, stderr });
    };
    child.on('exit', (exitCode) => {
      code = exitCode ?? 1;
      setTimeout(done, 1000).unref();
    });
    child.on('close', done);
  });
}

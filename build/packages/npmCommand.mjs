import { existsSync } from 'node:fs';
import path from 'node:path';

/**
 * How to start npm without a shell on every platform (npm.cmd cannot be spawned directly on Windows).
 * @param {readonly string[]} args arguments for npm
 * @returns {{ file: string, args: string[] }}
 */
export function npmCommand(args) {
  const beside = path.join(path.dirname(process.execPath), 'node_modules', 'npm', 'bin', 'npm-cli.js');
  const script = [process.env.npm_execpath, beside].find(
    (candidate) => candidate && /npm-cli\.c?js$/.test(candidate) && existsSync(candidate),
  );
  return script ? { file: process.execPath, args: [script, ...args] } : { file: 'npm', args: [...args] };
}

import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { npmCommand } from './npmCommand.mjs';
import { npmProblem } from './npmProblem.mjs';
import { packagesMatch } from './packagesMatch.mjs';

const stampName = '.giao-ban-packages';

/** What was installed: the lock file, for this platform (native packages differ), Node ABI aside (all natives are N-API). */
function wantedStamp(root) {
  const lock = readFileSync(path.join(root, 'package-lock.json'));
  const hash = createHash('sha256').update(lock).digest('hex');
  return `${process.platform}-${process.arch} ${hash}\n`;
}

/**
 * Runs `npm ci` when node_modules does not hold what package-lock.json asks for; otherwise says that it skips it.
 * @param {string} root folder of package.json
 * @returns {Promise<{ installed: boolean, problem?: string }>}
 */
export async function ensurePackages(root) {
  const stampFile = path.join(root, 'node_modules', stampName);
  const wanted = wantedStamp(root);
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === wanted) {
    console.error('giao-ban: packages: already there, skipped (đã có, bỏ qua)');
    return { installed: false };
  }
  if (packagesMatch(root)) {
    console.error('giao-ban: packages: node_modules matches package-lock.json, skipped (đã có, bỏ qua)');
    writeFileSync(stampFile, wanted);
    return { installed: false };
  }
  console.error('giao-ban: packages: npm ci (only when package-lock.json has changed) ...');
  const { file, args } = npmCommand(['ci', '--no-audit', '--no-fund']);
  const { code, output } = await run(file, args, root);
  if (code !== 0) return { installed: false, problem: npmProblem(code, output) };
  // npm ci empties node_modules first, so a stamp is only ever seen beside a finished installation.
  writeFileSync(stampFile, wanted);
  return { installed: true };
}

/** Runs npm, shows what it says and keeps it to name the cause of a failure. */
function run(file, args, cwd) {
  return new Promise((resolve) => {
    const child = spawn(file, args, { cwd, stdio: ['ignore', 'inherit', 'pipe'] });
    let output = '';
    child.stderr.on('data', (chunk) => {
      output += chunk;
      process.stderr.write(chunk);
    });
    child.on('error', (error) => resolve({ code: 1, output: String(error) }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

#!/usr/bin/env node
// Runs before `npm ci`, so it and everything it imports is plain JavaScript without packages.
import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { constants } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { ensurePackages } from './packages/ensurePackages.mjs';
import { nodeProblem } from './packages/nodeProblem.mjs';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const [command, ...args] = process.argv.slice(2);

/** Ends with one clear line instead of a stack. */
function refuse(message) {
  console.error(`giao-ban: ${message}`);
  process.exit(1);
}

const problem = nodeProblem(process.versions.node);
if (problem) refuse(problem);

const script = path.join(root, 'build', `${command}.ts`);
if (!command || !/^[a-z]+$/.test(command) || !existsSync(script)) {
  const names = readdirSync(path.join(root, 'build')).filter((name) => name.endsWith('.ts'));
  refuse(
    `no command "${command ?? ''}" in build/ (${names.map((name) => path.basename(name, '.ts')).join(', ')})`,
  );
}

const packages = await ensurePackages(root);
if (packages.problem) refuse(packages.problem);

// tsx is loaded by its path, so the command works from any working directory.
const tsx = pathToFileURL(path.join(root, 'node_modules', 'tsx', 'dist', 'loader.mjs')).href;
const child = spawn(process.execPath, ['--import', tsx, script, ...args], { stdio: 'inherit', cwd: root });

// A terminal sends Ctrl-C to the whole group; this process must outlive the child to report its exit code.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => {
    if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
  });
}
child.on('error', (error) => refuse(error.message));
child.on('exit', (code, signal) =>
  process.exit(signal ? 128 + (constants.signals[signal] ?? 0) : (code ?? 1)),
);

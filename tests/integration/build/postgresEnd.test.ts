import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { access, chmod, mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest';
import { rootDirectory } from '#build/common/paths';
import { startEmbeddedPostgres, startTestDatabase } from '#build/database';
import { isAlive } from '#build/postgres/postmasterPid';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'giao-ban-end-'));
  // As root, PostgreSQL runs under another account, which must be able to enter.
  await chmod(folder, 0o755);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Runs a few lines as a program of their own and returns its first line of output. */
async function program(lines: string): Promise<{ child: ChildProcess; said: string }> {
  await mkdir(path.join(rootDirectory, '.cache'), { recursive: true });
  const file = path.join(rootDirectory, '.cache', `program-${process.pid}-${path.basename(folder)}.mts`);
  await writeFile(file, lines);
  onTestFinished(() => rm(file, { force: true }));
  const tsx = path.join(rootDirectory, 'node_modules', 'tsx', 'dist', 'loader.mjs');
  const child = spawn(process.execPath, ['--import', tsx, file], { stdio: ['ignore', 'pipe', 'inherit'] });
  onTestFinished(() => void child.kill('SIGKILL'));
  const said = await new Promise<string>((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`ended with ${code}`)));
    child.stdout.once('data', (chunk: Buffer) => resolve(chunk.toString().trim()));
  });
  return { child, said };
}

const gone = (file: string): Promise<boolean> =>
  access(file).then(
    () => false,
    () => true,
  );
const exited = (child: ChildProcess): Promise<unknown> =>
  new Promise((resolve) => child.once('exit', resolve));

it('is stopped before the program that started it ends, when a signal ends that', async () => {
  const directory = path.join(folder, 'signalled');
  const { child } = await program(`
    import { runCommand } from '../build/common/runCommand';
    import { startEmbeddedPostgres } from '../build/database';
    await runCommand(async () => {
      await startEmbeddedPostgres({ directory: ${JSON.stringify(directory)}, durable: false, quiet: true });
      console.log('up');
      return new Promise((resolve) => setTimeout(resolve, 1e9));
    });`);
  const end = exited(child);
  child.kill('SIGTERM');
  await end;
  expect(await gone(path.join(directory, 'data', 'postmaster.pid'))).toBe(true);
});

it('is taken over, with its data, when the program that started it was killed', async () => {
  const directory = path.join(folder, 'killed');
  const { child, said } = await program(`
    import { startEmbeddedPostgres } from '../build/database';
    const { port } = await startEmbeddedPostgres({ directory: ${JSON.stringify(directory)}, durable: false, quiet: true });
    console.log(port);
    setTimeout(() => 0, 1e9);`);
  const end = exited(child);
  child.kill('SIGKILL');
  await end;
  const again = await startEmbeddedPostgres({ directory, durable: false, quiet: true });
  expect(again).toMatchObject({ reused: true, port: Number(said) });
  await again.stop();
  expect(await gone(path.join(directory, 'data', 'postmaster.pid'))).toBe(true);
});

it('of a killed test run is removed by the next one', async () => {
  const { child, said } = await program(`
    import { startTestDatabase } from '../build/database';
    const database = await startTestDatabase();
    console.log(process.pid);
    setTimeout(() => 0, 1e9);`);
  const leftovers = async (): Promise<readonly string[]> => {
    return (await readdir(tmpdir())).filter((name) => name.startsWith(`giao-ban-postgres-${said}-`));
  };
  const [left = ''] = await leftovers();
  const pid = Number(
    (await readFile(path.join(tmpdir(), left, 'data', 'postmaster.pid'), 'utf8')).split('\n')[0],
  );
  const end = exited(child);
  child.kill('SIGKILL');
  await end;
  expect(isAlive(pid)).toBe(true);
  const next = await startTestDatabase();
  onTestFinished(() => next.stop());
  expect(await leftovers()).toEqual([]);
  expect(isAlive(pid)).toBe(false);
});

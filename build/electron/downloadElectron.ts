import { spawn } from 'node:child_process';
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

const look = 1_000;
const patience = 20_000;

/**
 * Runs the electron package's own installer. It is ended when no byte arrives for 20 seconds, so that a network that
 * swallows packets costs seconds, while a slow one may take the time it needs.
 * @returns nothing when it went well, otherwise the reason in a few words
 */
export async function downloadElectron(
  electronPackage: string,
  env: NodeJS.ProcessEnv,
): Promise<string | undefined> {
  // The installer downloads to the system's temporary folder: one of our own shows whether it grows.
  const temporary = await mkdtemp(path.join(tmpdir(), 'giao-ban-electron-'));
  try {
    return await watchInstaller(electronPackage, {
      ...env,
      TMPDIR: temporary,
      TEMP: temporary,
      TMP: temporary,
    });
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}

function watchInstaller(electronPackage: string, env: NodeJS.ProcessEnv): Promise<string | undefined> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [path.join(electronPackage, 'install.js')], {
      env,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let said = '';
    let stalled = false;
    let size = 0;
    let grownAt = Date.now();
    child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
    const watch = setInterval(() => {
      void Promise.all([bytesIn(env['TMPDIR'] ?? ''), bytesIn(path.join(electronPackage, 'dist'))]).then(
        ([a, b]) => {
          if (a + b !== size) [size, grownAt] = [a + b, Date.now()];
          if (Date.now() - grownAt < patience) return;
          stalled = true;
          child.kill();
        },
      );
    }, look);
    child.on('error', (error) => (said += error.message));
    child.on('close', (code) => {
      clearInterval(watch);
      if (code === 0) resolve(undefined);
      else resolve(stalled ? `no byte in ${patience / 1000} s` : reasonIn(said));
    });
  });
}

/** The system's own code says more to a person than the first line of a stack. */
function reasonIn(said: string): string {
  const code =
    /\bE(?:NOTFOUND|AI_AGAIN|CONNREFUSED|CONNRESET|TIMEDOUT|NOSPC|ACCES|NETUNREACH|HOSTUNREACH)\b/.exec(said);
  if (code) return code[0];
  if (said.includes('fetch failed')) return 'its release host cannot be reached';
  return said.trim().split('\n')[0] ?? '';
}

async function bytesIn(folder: string): Promise<number> {
  const files = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const sizes = files.map((entry) =>
    entry.isFile()
      ? stat(path.join(entry.parentPath, entry.name)).then(
          ({ size }) => size,
          () => 0,
        )
      : 0,
  );
  return (await Promise.all(sizes)).reduce<number>((sum, size) => sum + size, 0);
}

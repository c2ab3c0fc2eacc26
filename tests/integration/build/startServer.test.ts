import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startServer } from '#build/services/startServer';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'giao-ban-server-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** A program in place of the server, to see how the start meets good and bad ones. */
async function program(name: string, text: string): Promise<{ entry: string; databaseUrl: string }> {
  const entry = path.join(folder, `${name}.mjs`);
  await writeFile(entry, text);
  return { entry, databaseUrl: 'postgresql://nobody@127.0.0.1:1/none' };
}

const listening = (answer: string): string => `
  import { createServer } from 'node:http';
  let asked = 0;
  const server = createServer((request, response) => { ${answer} });
  server.listen(Number(process.env.PORT), process.env.HOST);
  process.on('SIGTERM', () => process.exit(0));`;

it('returns when the server is ready, not when it merely answers, and stops it', async () => {
  const slow = listening(
    "response.statusCode = request.url === '/readyz' && ++asked > 3 ? 200 : 503; response.end(process.env.DATABASE_URL);",
  );
  const server = await startServer(await program('slow', slow));
  expect(await (await fetch(`${server.url}/readyz`)).text()).toBe('postgresql://nobody@127.0.0.1:1/none');
  await server.stop();
  expect(await server.ended).toBe(0);
  await expect(fetch(server.url)).rejects.toThrow();
});

it('says what the server said when it ends at once', async () => {
  const broken = await program(
    'broken',
    "process.stderr.write('relation orgs does not exist'); process.exitCode = 3;",
  );
  await expect(startServer(broken)).rejects.toThrow(
    'the server ended with code 3: relation orgs does not exist',
  );
});

it('gives up on a server that is never ready, and leaves none behind', async () => {
  const never = listening(
    'response.statusCode = 503; response.end(); if (++asked === 1) process.stderr.write(String(process.pid));',
  );
  const message = await startServer({ ...(await program('never', never)), patience: 2_000 }).catch(String);
  const pid = /was not ready in time: (\d+)$/.exec(String(message))?.[1];
  expect(() => process.kill(Number(pid), 0)).toThrow('ESRCH');
});

it('says that the port is taken', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => other.once('listening', resolve));
  const { port } = other.address() as AddressInfo;
  const fine = await program('fine', listening('response.end();'));
  await expect(startServer({ ...fine, port })).rejects.toThrow(`port ${port} is taken by another program`);
  await new Promise((resolve) => other.close(resolve));
});

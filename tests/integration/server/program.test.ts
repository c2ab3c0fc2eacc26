import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { mkdtemp, rm } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { freshDatabase } from '#build/testing/freshDatabase';
import { postSession, signIn } from './client';
import { samplePassword } from '#server/sample/people';

let databaseUrl: string;
let blobs: string;

beforeAll(async () => {
  databaseUrl = await freshDatabase();
  blobs = await mkdtemp(path.join(tmpdir(), 'giao-ban-blobs-'));
});

afterAll(() => rm(blobs, { recursive: true, force: true }));

/** The server as a process of its own, as an office runs it. */
function launch(args: readonly string[], env: Readonly<Record<string, string | undefined>> = {}) {
  return spawn(process.execPath, ['--import', 'tsx', 'server/index.ts', ...args], {
    env: {
      ...process.env,
      DATABASE_URL: databaseUrl,
      GIAO_BAN_BLOBS: blobs,
      PORT: '0',
      LOG_LEVEL: 'error',
      ...env,
    },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
}

/** Runs a command to its end. */
async function run(
  args: readonly string[],
  input = '',
  env: Readonly<Record<string, string | undefined>> = {},
) {
  const child = launch(args, env);
  child.stdin.end(input);
  const exited = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const [out, err, code] = await Promise.all([text(child.stdout), text(child.stderr), exited]);
  const line: unknown = out.trim() === '' ? null : JSON.parse(out);
  return { line, err, code };
}

it('loads the sample by command, twice without harm, and finds its history whole', async () => {
  const loaded = { event: 'sample-loaded', orgId: 'longbien', password: samplePassword };
  expect((await run(['load-sample'])).line).toMatchObject(loaded);
  expect((await run(['load-sample'])).line).toMatchObject(loaded);
  const verified = await run(['verify-history']);
  expect(verified).toMatchObject({ code: 0, line: { event: 'history-verified', intact: true } });
});

it('creates an account for a person of the organisation', async () => {
  const person = 'longbien.person.cv2.qldt';
  const created = await run(['create-account', 'longbien', person, 'Nguoi.Moi'], 'mật khẩu dài\n');
  expect(created).toMatchObject({ code: 0, line: { event: 'account-created', username: 'nguoi.moi' } });
  const refused = await Promise.all([
    run(['create-account', 'longbien', 'longbien.person.khongco', 'ai'], 'mật khẩu dài'),
    run(['create-account', 'longbien', person, 'chutich'], 'mật khẩu dài'),
    run(['create-account', 'longbien', person, 'ngan'], 'ngắn'),
    run(['create-account'], 'mật khẩu dài'),
  ]);
  for (const answer of refused) expect(answer).toMatchObject({ code: 1, line: { event: 'account-refused' } });
});

it('says in one line when it is ready, serves, and stops in order on SIGTERM', async () => {
  const child = launch([]);
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
  const next = async (): Promise<Record<string, unknown>> =>
    JSON.parse(String((await lines.next()).value)) as Record<string, unknown>;
  const ready = await next();
  expect(ready).toMatchObject({ event: 'ready', pid: child.pid });
  const url = String(ready['url']);
  const client = await signIn(url, 'nguoi.moi', 'mật khẩu dài');
  expect(client.personId).toBe('longbien.person.cv2.qldt');
  expect((await postSession(url, 'thuky', samplePassword)).status).toBe(200);
  for (const check of ['/healthz', '/readyz']) expect((await fetch(`${url}${check}`)).status).toBe(200);
  const stream = await client.fetch('/v1/stream');
  const exited = new Promise<number | null>((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  await stream.text();
  expect(await next()).toMatchObject({ event: 'stopped', signal: 'SIGTERM' });
  expect(await exited).toBe(0);
});

it('says what is wrong with its configuration, its command or its database, and does not start', async () => {
  expect(await run([], '', { DATABASE_URL: undefined })).toMatchObject({
    code: 2,
    err: expect.stringContaining('DATABASE_URL'),
  });
  expect(await run(['dance'])).toMatchObject({ code: 2, err: expect.stringContaining('verify-history') });
  expect((await run([], '', { DATABASE_URL: 'postgresql://127.0.0.1:1/none' })).code).toBe(1);
});

import { afterEach, expect, it } from 'vitest';
import pg from 'pg';
import { randomUUID } from 'node:crypto';
import { freshDatabase } from '#build/testing/freshDatabase';
import { openLogger } from '#server/logger';
import { openPool } from '#server/store/pool';
import { migrate } from '#server/store/migrate';
import { readEpoch } from '#server/store/epoch';
import { signIn } from './client';
import { startServer } from './support';
import type { TestServer } from './support';

const running: TestServer[] = [];

afterEach(async () => {
  for (const server of running.splice(0)) await server.stop();
});

async function serve(databaseUrl: string): Promise<TestServer> {
  const server = await startServer({ databaseUrl });
  running.push(server);
  return server;
}

/** Another database with the same content, as a restored dump is. */
async function copyDatabase(databaseUrl: string): Promise<string> {
  const source = new URL(databaseUrl).pathname.slice(1);
  const admin = new URL(databaseUrl);
  admin.pathname = '/postgres';
  const name = `copy_${randomUUID().replaceAll('-', '')}`;
  const client = new pg.Client({ connectionString: admin.href });
  await client.connect();
  await client.query(`CREATE DATABASE ${name} TEMPLATE ${source}`);
  await client.end();
  const copy = new URL(databaseUrl);
  copy.pathname = `/${name}`;
  return copy.href;
}

it('stays the same from one start to the next', async () => {
  const databaseUrl = await freshDatabase();
  const before = await signIn((await serve(databaseUrl)).url, 'thuky');
  const after = await signIn((await serve(databaseUrl)).url, 'thuky');
  expect(after.epoch).toBe(before.epoch);
});

it('changes when the database was restored from a copy: cursors of before get 410, sessions live on', async () => {
  const databaseUrl = await freshDatabase();
  const server = await serve(databaseUrl);
  const before = await signIn(server.url, 'thuky');
  const { seq } = await before.pullAll();
  await server.stop();
  running.splice(0);

  const restored = await serve(await copyDatabase(databaseUrl));
  const answer = await fetch(`${restored.url}/v1/feed?epoch=${before.epoch}&after=${seq}`, {
    headers: before.headers,
  });
  expect([answer.status, await answer.json()]).toEqual([410, { code: 'feed.otherEpoch' }]);
  const fresh = await fetch(`${restored.url}/v1/feed`, { headers: before.headers });
  expect(fresh.status).toBe(200);
  expect((await signIn(restored.url, 'thuky')).epoch).not.toBe(before.epoch);
});

it('can be renewed by hand, and running servers follow at once', async () => {
  const databaseUrl = await freshDatabase();
  const server = await serve(databaseUrl);
  const client = await signIn(server.url, 'thuky');
  const pool = openPool(databaseUrl, 1, openLogger('error'));
  await migrate(pool);
  const renewed = await readEpoch(pool, true);
  await pool.end();
  expect(renewed).not.toBe(client.epoch);
  expect((await client.fetch(`/v1/feed?epoch=${client.epoch}`)).status).toBe(410);
  expect(await (await fetch(`${server.url}/v1/server`)).json()).toMatchObject({ epoch: renewed });
});

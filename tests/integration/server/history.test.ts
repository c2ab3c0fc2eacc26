import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freshDatabase } from '#build/testing/freshDatabase';
import { aTask, changed } from './records';
import { insert, signIn, update } from './client';
import { openLogger } from '#server/logger';
import { openPool } from '#server/store/pool';
import { startServer } from './support';
import { verifyHistory } from '#server/admin/verifyHistory';
import type { Pool } from 'pg';
import type { TestServer } from './support';

let server: TestServer;
let pool: Pool;
let taskId: string;

beforeAll(async () => {
  const databaseUrl = await freshDatabase();
  server = await startServer({ databaseUrl });
  pool = openPool(databaseUrl, 2, openLogger('error'));
  const office = await signIn(server.url, 'thuky');
  const task = aTask(office);
  taskId = task.id;
  await office.push(insert(task));
  await office.push(update(changed(task, { title: 'Rà soát hồ sơ lần hai', progressPercent: 1 }), task));
});

afterAll(async () => {
  await pool.end();
  await server.stop();
});

it('keeps who wrote what on which machine, version by version', async () => {
  const { rows } = await pool.query<{ actor: string; machine: string; title: string }>(
    "SELECT actor, machine, doc #>> '{data,title}' AS title FROM history WHERE id = $1 ORDER BY seq",
    [taskId],
  );
  const by = { actor: 'longbien.person.thuky', machine: 'test' };
  expect(rows).toEqual([
    { ...by, title: 'Rà soát hồ sơ' },
    { ...by, title: 'Rà soát hồ sơ lần hai' },
  ]);
});

it('is whole as long as nobody touches it', async () => {
  const { rows } = await pool.query<{ seq: number }>('SELECT seq FROM orgs');
  expect(await verifyHistory(pool)).toEqual({ intact: true, entries: rows[0]?.seq });
});

describe('what someone altered in the database', () => {
  /** Tampers, verifies, and puts everything back as it was. */
  async function tampered(sql: string): Promise<unknown> {
    await pool.query('CREATE TABLE kept AS TABLE history');
    await pool.query('CREATE TABLE kept_records AS TABLE records');
    try {
      await pool.query(sql);
      return await verifyHistory(pool);
    } finally {
      await pool.query('DELETE FROM history');
      await pool.query('INSERT INTO history SELECT * FROM kept');
      await pool.query('DELETE FROM records');
      await pool.query('INSERT INTO records SELECT * FROM kept_records');
      await pool.query('DROP TABLE kept, kept_records');
    }
  }

  const found = (seq: number, why: string) => ({
    intact: false,
    broken: { orgId: 'longbien', seq, why: expect.stringContaining(why) },
  });

  it.each([
    [
      'the text of an entry',
      `UPDATE history SET doc = jsonb_set(doc, '{data,name}', '"x"') WHERE seq = 5`,
      5,
      'altered',
    ],
    ['who wrote it', `UPDATE history SET actor = 'another' WHERE seq = 6`, 6, 'altered'],
    ['when it was written', `UPDATE history SET at = at - interval '1 day' WHERE seq = 7`, 7, 'altered'],
    ['an entry taken out', 'DELETE FROM history WHERE seq = 8', 9, 'missing'],
    [
      'its own hash with it',
      `UPDATE history SET actor = 'another', hash = md5('x') WHERE seq = 6`,
      6,
      'altered',
    ],
  ])('is found: %s', async (_what, sql, seq, why) => {
    expect(await tampered(sql)).toMatchObject(found(seq, why));
  });

  it('is found: the end cut off', async () => {
    expect(await tampered('DELETE FROM history WHERE seq > 400')).toMatchObject(found(400, 'end'));
  });

  it('is found: a record changed behind the back of its history', async () => {
    const { rows } = await pool.query<{ seq: number }>('SELECT seq FROM records WHERE id = $1', [taskId]);
    const seq = rows[0]?.seq ?? 0;
    expect(
      await tampered(`UPDATE records SET doc = jsonb_set(doc, '{data,title}', '"x"') WHERE seq = ${seq}`),
    ).toMatchObject(found(seq, 'outside'));
  });
});

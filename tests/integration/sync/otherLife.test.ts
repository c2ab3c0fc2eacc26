import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { readFile } from 'node:fs/promises';
import pg from 'pg';
import { afterEach, describe, expect, it } from 'vitest';
import { changedRecord } from '#shared/domain/newRecord';
import { freshDatabase } from '#build/testing/freshDatabase';
import { personId, unitId } from '#server/sample/author';
import { writableOf } from '#shared/domain/content';
import {
  allSent,
  changeTask,
  createTask,
  onServer,
  parkedOn,
  phaseBecomes,
  sql,
  taskBecomes,
  taskOf,
} from './support';
import { createDesks } from '../../support/openDesk';
import { signIn, update } from '../server/client';
import { startFaultProxy } from '../../support/faultProxy';
import { startServer } from '../server/support';
import { until } from '../../support/until';
import type { FaultProxy } from '../../support/faultProxy';
import type { RoleData } from '#shared/domain/people';
import type { TestDesk } from '../../support/openDesk';
import type { TestServer } from '../server/support';

const desks = createDesks();
const putAway: (() => Promise<void>)[] = [];

afterEach(async () => {
  await desks.cleanUp();
  for (const stop of putAway.splice(0).reverse()) await stop();
});

async function serve(databaseUrl: string, blobs?: string): Promise<TestServer> {
  const server = await startServer({ databaseUrl, ...(blobs ? { blobs } : {}) });
  putAway.push(server.stop);
  return server;
}

async function lineTo(server: TestServer): Promise<FaultProxy> {
  const line = await startFaultProxy(server.url);
  putAway.push(line.stop);
  return line;
}

async function at(line: FaultProxy, username: string): Promise<TestDesk> {
  const desk = await desks.open();
  await desk.signIn(line.url, username);
  await phaseBecomes(desk, 'live');
  return desk;
}

/** Another database with the same content, as a restored dump is. */
async function copyOf(databaseUrl: string): Promise<string> {
  const copy = new URL(databaseUrl);
  copy.pathname = `/copy_${randomUUID().replaceAll('-', '')}`;
  const admin = new URL(databaseUrl);
  admin.pathname = '/postgres';
  const client = new pg.Client({ connectionString: admin.href });
  await client.connect();
  await client.query(
    `CREATE DATABASE ${copy.pathname.slice(1)} TEMPLATE ${new URL(databaseUrl).pathname.slice(1)}`,
  );
  await client.end();
  return copy.href;
}

/** An office whose server is stopped, backed up, goes on working, and then comes back from the backup. */
async function restored(work: (mine: TestDesk, theirs: TestDesk) => Promise<void>) {
  const databaseUrl = await freshDatabase();
  const first = await serve(databaseUrl);
  const line = await lineTo(first);
  const mine = await at(line, 'thuky');
  const theirs = await at(line, 'vanthu');
  const before = await createTask(mine, { title: 'trước khi sao lưu' });
  await allSent(mine);
  await taskBecomes(theirs, before, { title: 'trước khi sao lưu' });
  await until('the code', async () => Boolean((await taskOf(mine, before))?.code));
  line.rule(() => ({ type: 'answer', status: 503, body: '{"code":"server.busy"}' }));
  line.cut();
  await first.app.close();
  const backup = await (async () => {
    await first.stop();
    return copyOf(databaseUrl);
  })();
  putAway.splice(0, 1);
  const second = await serve(databaseUrl);
  line.target(second.url);
  line.rule(null);
  mine.workspace().sync.now();
  theirs.workspace().sync.now();
  await work(mine, theirs);
  line.rule(() => ({ type: 'answer', status: 503, body: '{"code":"server.busy"}' }));
  const third = await serve(backup);
  line.target(third.url);
  line.cut();
  return { before, backup, line, mine, theirs };
}

describe('a server that came back from a backup', () => {
  it('gets back what was accepted after the backup, from those who wrote it and those who read it', async () => {
    let after = '';
    let edited = '';
    const office = await restored(async (mine, theirs) => {
      after = await createTask(mine, { title: 'sau khi sao lưu' });
      edited = await createTask(theirs, { title: 'của văn thư' });
      await taskBecomes(theirs, after, { title: 'sau khi sao lưu' });
      await taskBecomes(mine, edited, { title: 'của văn thư' });
      await until('the codes', async () =>
        Boolean((await taskOf(mine, after))?.code && (await taskOf(mine, edited))?.code),
      );
    });
    const { before, backup, line, mine, theirs } = office;
    expect(await onServer(backup, after)).toBeNull();
    await changeTask(mine, before, { deliverable: 'sửa khi máy chủ vắng' });
    line.rule(null);
    for (const desk of [mine, theirs]) desk.workspace().sync.now();
    for (const desk of [mine, theirs]) {
      await taskBecomes(desk, after, { title: 'sau khi sao lưu' });
      await taskBecomes(desk, edited, { title: 'của văn thư' });
      await taskBecomes(desk, before, { deliverable: 'sửa khi máy chủ vắng' });
      await allSent(desk);
      await until('nothing waits for a person', async () => (await parkedOn(desk)).length === 0);
    }
    expect(await onServer(backup, after)).toMatchObject({ title: 'sau khi sao lưu' });
    expect(await onServer(backup, edited)).toMatchObject({ title: 'của văn thư' });
    expect(await onServer(backup, before)).toMatchObject({ deliverable: 'sửa khi máy chủ vắng' });
  });

  it('does not take back an edit that others have only read', async () => {
    const { before, backup, line, mine, theirs } = await restored(async (mine, theirs) => {
      const [id] = await sqlIds(mine);
      await changeTask(mine, id ?? '', { deliverable: 'sau khi sao lưu' });
      await allSent(mine);
      await taskBecomes(theirs, id ?? '', { deliverable: 'sau khi sao lưu' });
    });
    // The author's laptop is gone: only a reader holds the newer state.
    await mine.close();
    line.rule(null);
    theirs.workspace().sync.now();
    await until(
      'the reader has offered it',
      async () => (await onServer(backup, before))?.deliverable === 'sau khi sao lưu',
    );
    await taskBecomes(theirs, before, { deliverable: 'sau khi sao lưu' });
  });

  const sqlIds = async (desk: TestDesk): Promise<readonly string[]> => {
    const found = await desk
      .workspace()
      .replica.records.find({ selector: { kind: 'task' } })
      .exec();
    return found.filter(({ data }) => data['title'] === 'trước khi sao lưu').map(({ id }) => id);
  };
});

describe('a server that looks emptied', () => {
  it('stops the sync and asks; nothing here is deleted; a person may trust it', async () => {
    const databaseUrl = await freshDatabase();
    const server = await serve(databaseUrl);
    const line = await lineTo(server);
    const desk = await at(line, 'thuky');
    const unsent: string[] = [];
    for (let n = 0; n < 10; n += 1) unsent.push(await createTask(desk, { title: `việc ${n}` }));
    await allSent(desk);
    const held = await desk.workspace().replica.records.count().exec();
    // What a wrong or half restored database looks like: the accounts are there, the work is not.
    await sql(databaseUrl, `DELETE FROM records WHERE kind NOT IN ('person', 'role', 'setting')`);
    await sql(databaseUrl, 'DELETE FROM history');
    await sql(databaseUrl, 'UPDATE records SET seq = -seq');
    await sql(
      databaseUrl,
      `WITH numbered AS (SELECT id, row_number() OVER (ORDER BY -seq) AS n FROM records)
       UPDATE records r SET seq = n FROM numbered WHERE numbered.id = r.id`,
    );
    await sql(databaseUrl, `UPDATE orgs SET chain = '', seq = (SELECT max(seq) FROM records)`);
    await sql(databaseUrl, `UPDATE meta SET epoch = 'emptied'`);
    desk.workspace().sync.now();
    await phaseBecomes(desk, 'serverDoubtful');
    const asked = line.seen.length;
    desk.workspace().sync.now();
    const kept = await createTask(desk, { title: 'vẫn làm việc' });
    expect(await desk.workspace().replica.records.count().exec()).toBe(held + 1);
    expect(line.seen.slice(asked).filter(({ method }) => method === 'POST')).toEqual([]);
    desk.workspace().sync.trustServer();
    await allSent(desk);
    await phaseBecomes(desk, 'live');
    for (const id of [...unsent, kept]) expect(await onServer(databaseUrl, id)).not.toBeNull();
    for (const id of [...unsent, kept]) expect(await taskOf(desk, id)).not.toBeNull();
  });
});

describe('what a person may read changes', () => {
  it('a record becomes restricted: it goes from others after their unsent work was offered, and comes back', async () => {
    const databaseUrl = await freshDatabase();
    const server = await serve(databaseUrl);
    const [line, away] = [await lineTo(server), await lineTo(server)];
    const desk = await at(line, 'thuky');
    const id = await createTask(desk, { title: 'sẽ hạn chế' });
    await allSent(desk);
    const reader = await at(line, 'bode.cv');
    const officer = await at(away, 'cv1.qldt');
    away.rule(() => ({ type: 'answer', status: 503, body: '{"code":"server.busy"}' }));
    await changeTask(officer, id, { progressPercent: 20 });
    await changeTask(desk, id, { restricted: true, leadUnitId: unitId('tnmt') });
    await until('it is gone from the reader', async () => (await reader.record(id)) === null);
    away.rule(null);
    officer.workspace().sync.now();
    await until('the work is kept', async () => (await parkedOn(officer)).length === 1);
    await until('it is gone', async () => (await officer.record(id)) === null);
    await changeTask(desk, id, { restricted: false, leadUnitId: unitId('qldt') });
    await taskBecomes(reader, id, { title: 'sẽ hạn chế' });
    await taskBecomes(officer, id, { title: 'sẽ hạn chế', progressPercent: 0 });
    expect(await parkedOn(reader)).toEqual([]);
  });

  it('a role ends: what it let one read goes, and comes back with the role', async () => {
    const databaseUrl = await freshDatabase();
    const server = await serve(databaseUrl);
    const line = await lineTo(server);
    const desk = await at(line, 'thuky');
    const id = await createTask(desk, { restricted: true, leadUnitId: unitId('tnmt') });
    await allSent(desk);
    const officer = await at(line, 'cv1.tnmt');
    expect(await officer.record(id)).not.toBeNull();
    const admin = await signIn(server.url, 'quantri');
    const role = (await admin.pullAll()).records.find(
      ({ kind, data }) => kind === 'role' && data['personId'] === personId('cv1.tnmt'),
    );
    if (!role) throw new Error('no role');
    const base = writableOf(role);
    const data = base.data as unknown as RoleData;
    const ended = changedRecord(base, 'role', { ...data, validTo: '2019-01-01' }, '2019-01-28T03:00:00.000Z');
    expect(await admin.push(update(ended, base))).toMatchObject([{ outcome: 'accepted' }]);
    await until('it is gone', async () => (await officer.record(id)) === null);
    expect(await admin.push(update(base, ended))).toMatchObject([{ outcome: 'accepted' }]);
    await until('it is back', async () => (await officer.record(id)) !== null);
    expect(await parkedOn(officer)).toEqual([]);
  });
});

describe('a clock that is hours wrong', () => {
  it('is measured and said; work goes on, and the order is the server’s', async () => {
    const databaseUrl = await freshDatabase();
    const line = await lineTo(await serve(databaseUrl));
    const fast = await desks.open({ clock: { now: () => new Date(Date.now() + 3 * 3_600_000) } });
    await fast.signIn(line.url, 'thuky');
    await until('it is measured', () => fast.desk.syncView().clockOffsetMs > 2 * 3_600_000);
    const id = await createTask(fast, { title: 'từ tương lai' });
    await allSent(fast);
    const right = await at(line, 'vanthu');
    await taskBecomes(right, id, { title: 'từ tương lai' });
    await changeTask(right, id, { title: 'sau đó' });
    await taskBecomes(fast, id, { title: 'sau đó' });
    await changeTask(fast, id, { title: 'cuối cùng' });
    await taskBecomes(right, id, { title: 'cuối cùng' });
    expect([await parkedOn(fast), await parkedOn(right)]).toEqual([[], []]);
  });
});

describe('two servers on one database', () => {
  it('are one office: what is written through one is seen through the other at once', async () => {
    const databaseUrl = await freshDatabase();
    const [one, two] = [await serve(databaseUrl), await serve(databaseUrl)];
    const left = await at(await lineTo(one), 'thuky');
    const right = await at(await lineTo(two), 'vanthu');
    const id = await createTask(left, { title: 'qua máy một' });
    await taskBecomes(right, id, { title: 'qua máy một' });
    await changeTask(right, id, { title: 'qua máy hai' });
    await taskBecomes(left, id, { title: 'qua máy hai' });
  });
});

describe('a photo', () => {
  it('that was cut in the middle goes on where it was, and is checked by its hash', async () => {
    const server = await serve(await freshDatabase());
    const line = await lineTo(server);
    const desk = await at(line, 'thuky');
    const bytes = randomBytes(3_500_000);
    let patches = 0;
    line.rule(({ method }) => (method === 'PATCH' && ++patches === 3 ? { type: 'truncate' } : null));
    const sha256 = await desk.workspace().blobs.add(bytes);
    desk.workspace().queue.wake();
    await until('it is sent', async () => (await desk.workspace().blobs.unsent()).length === 0);
    const stored = await readFile(join(server.blobs, 'files', sha256.slice(0, 2), sha256));
    expect(createHash('sha256').update(stored).digest('hex')).toBe(sha256);
    expect(patches).toBeLessThanOrEqual(6);
    expect(line.seen.some(({ method, path }) => method === 'HEAD' && path.includes('blob-uploads'))).toBe(
      true,
    );
  });
});

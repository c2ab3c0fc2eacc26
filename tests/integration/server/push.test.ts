import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { gzipSync } from 'node:zlib';
import { freshDatabase } from '#build/testing/freshDatabase';
import { aTask, anAttachment, changed } from './records';
import { contentHash, writableOf } from '#shared/domain/content';
import { insert, signIn, update } from './client';
import { maxPush } from '#shared/sync/protocol';
import { startServer } from './support';
import { unitId } from '#server/sample/author';
import type { FeedRecord, PushOutcome } from '#shared/sync/protocol';
import type { TestClient } from './client';
import type { TestServer } from './support';
import type { Writable } from '#shared/domain/envelope';

let server: TestServer;
let office: TestClient;
let officer: TestClient;

beforeAll(async () => {
  server = await startServer({ databaseUrl: await freshDatabase() });
  office = await signIn(server.url, 'thuky');
  officer = await signIn(server.url, 'cv1.qldt');
});

afterAll(() => server.stop());

async function stored(id: string): Promise<FeedRecord | undefined> {
  return (await office.pullAll()).records.find((record) => record.id === id);
}

const only = (outcomes: readonly PushOutcome[]): PushOutcome => {
  const [outcome] = outcomes;
  if (!outcome || outcomes.length !== 1) throw new Error('expected one outcome');
  return outcome;
};

describe('accepted', () => {
  it('gives a new task its code and its stamps', async () => {
    const task = aTask(office, { assignedOn: '2019-01-28' });
    const outcome = only(await office.push(insert(task)));
    expect(outcome).toMatchObject({ outcome: 'accepted', id: task.id, rev: 1 });
    const record = await stored(task.id);
    expect(record?.data['code']).toMatch(/^NV-2019-\d{4}$/);
    expect(outcome).toMatchObject({ seq: record?.seq, acceptedAt: record?.acceptedAt });
  });

  it('takes the same content again without a new number: a lost answer costs nothing', async () => {
    const task = aTask(office);
    const first = only(await office.push(insert(task)));
    expect(only(await office.push(insert(task)))).toEqual(first);
    const twice = await Promise.all([office.push(insert(task)), office.push(insert(task))]);
    expect(twice.map(only)).toEqual([first, first]);
  });

  it('takes the next edit of an author who has not seen the code yet (lost answer, then an edit)', async () => {
    const task = aTask(office);
    await office.push(insert(task));
    const edited = changed(task, { title: 'Rà soát hồ sơ, bổ sung phụ lục' });
    expect(only(await office.push(update(edited, task)))).toMatchObject({ outcome: 'accepted', rev: 2 });
    const record = await stored(task.id);
    expect(record?.data['title']).toBe('Rà soát hồ sơ, bổ sung phụ lục');
    expect(record?.data['code']).toMatch(/^NV-2019-/);
  });

  it('judges the second write of a record in one push against the first', async () => {
    const task = aTask(office);
    const next = changed(task, { progressPercent: 5 });
    const outcomes = await office.push(insert(task), update(next, task), insert(aTask(office)));
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(['accepted', 'accepted', 'accepted']);
    expect(await stored(task.id)).toMatchObject({ rev: 2, data: { progressPercent: 5 } });
  });

  it('lets one of two that make the same record at once win and tells the other', async () => {
    const task = aTask(office);
    const other = changed(task, { title: 'Một bản khác' });
    const outcomes = await Promise.all([office.push(insert(task)), office.push(insert(other))]);
    expect(outcomes.map((answer) => only(answer).outcome).sort()).toEqual(['accepted', 'conflict']);
  });

  it('takes a record that the server has lost as new (restored from a backup)', async () => {
    const task = aTask(office, { code: 'NV-2019-0900' });
    const outcome = only(await office.push(update(task, changed(task, { title: 'trước khi mất' }))));
    expect(outcome.outcome).toBe('accepted');
    expect((await stored(task.id))?.data['code']).toBe('NV-2019-0900');
    const after = aTask(office);
    await office.push(insert(after));
    expect((await stored(after.id))?.data['code']).toBe('NV-2019-0901');
  });

  it('numbers anew a code that is taken or far ahead', async () => {
    const twice = aTask(office, { code: 'NV-2019-0900' });
    const far = aTask(office, { code: 'NV-2019-99999999' });
    await office.push(insert(twice), insert(far));
    expect((await stored(twice.id))?.data['code']).toMatch(/^NV-2019-09\d\d$/);
    expect((await stored(twice.id))?.data['code']).not.toBe('NV-2019-0900');
    expect((await stored(far.id))?.data['code']).toMatch(/^NV-2019-09\d\d$/);
  });

  it('deletes what has not begun, and lets an edit outlive the deletion', async () => {
    const visit = await stored('longbien.visit.tet.2019.cukhoi');
    if (!visit) throw new Error('no visit');
    const was = writableOf(visit);
    expect(only(await office.push(update(was, was, true))).outcome).toBe('accepted');
    expect(await stored(visit.id)).toMatchObject({ _deleted: true });
    const back = { ...was, data: { ...was.data, remark: 'vẫn kiểm tra' } };
    const row = { record: back, deleted: false, assumedHash: contentHash(was, true) };
    expect(only(await office.push(row)).outcome).toBe('accepted');
    expect(await stored(visit.id)).toMatchObject({ _deleted: false, data: { remark: 'vẫn kiểm tra' } });
  });
});

describe('conflict', () => {
  it('shows the master state to an author whose base is not what stands', async () => {
    const task = aTask(office);
    await office.push(insert(task));
    const base = await stored(task.id);
    if (!base) throw new Error('not stored');
    const theirs = changed(writableOf(base), { title: 'của văn thư' });
    const clerk = await signIn(server.url, 'vanthu');
    await clerk.push(update(theirs, writableOf(base)));
    const mine = changed(writableOf(base), { title: 'của thư ký' });
    const outcome = only(await office.push(update(mine, writableOf(base))));
    expect(outcome).toMatchObject({
      outcome: 'conflict',
      master: { id: task.id, data: { title: 'của văn thư' } },
    });
  });
});

describe('refused', () => {
  const good = (): Writable => aTask(office);
  const cases: readonly (readonly [string, string, () => unknown])[] = [
    ['no record at all', 'record.malformed', () => null],
    ['a number', 'record.malformed', () => 7],
    ['an unknown field', 'record.malformed', () => ({ ...good(), extra: 1 })],
    ['an unknown kind', 'record.malformed', () => ({ ...good(), kind: 'rumour' })],
    ['data of another kind', 'record.malformed', () => ({ ...good(), data: { title: 'x' } })],
    ['a day that does not exist', 'record.malformed', () => ({ ...good(), due: '2019-02-30' })],
    ['a newer version of the kind', 'record.newer', () => ({ ...good(), v: 99 })],
    ['text with NUL', 'record.text', () => aTask(office, { title: 'a\0b' })],
    ['half a character', 'record.text', () => aTask(office, { title: '\ud800' })],
    ['columns that say something else', 'record.columns', () => ({ ...good(), unitId: unitId('tnmt') })],
    [
      'a record that is too large',
      'record.tooLarge',
      () => ({
        ...anAttachment(office, {}),
        ...aVisit('x'.repeat(600 * 1024)),
      }),
    ],
    ['nesting without end', 'record.text', () => aVisit(nested(1000))],
    ['another organisation', 'record.otherOrg', () => ({ ...good(), orgId: 'giaLam' })],
    ['the name of another author', 'record.author', () => ({ ...good(), createdBy: officer.personId })],
  ];

  function nested(depth: number): unknown {
    return JSON.parse(`${'['.repeat(depth)}1${']'.repeat(depth)}`);
  }

  function aVisit(answer: unknown): Writable {
    return {
      id: `x${Math.random()}`.replace('0.', ''),
      kind: 'visit',
      v: 1,
      orgId: office.orgId,
      unitId: unitId('bode'),
      personId: '',
      parentId: '',
      status: 'PLANNED',
      due: '2019-01-28',
      at: '2019-01-28',
      restricted: false,
      data: {
        campaignId: '',
        wardId: unitId('bode'),
        teamId: '',
        leaderId: '',
        templateId: '',
        plannedOn: '2019-01-28',
        visitType: 'PLANNED',
        facility: '',
        answers: { answer },
        result: '',
        remark: '',
        status: 'PLANNED',
        startedAt: '',
        finishedAt: '',
      },
      createdAt: '2019-01-28T03:00:00.000Z',
      createdBy: office.personId,
      occurredAt: '2019-01-28T03:00:00.000Z',
    };
  }

  it.each(cases)('refuses %s with %s, and goes on with the rows beside it', async (_what, code, make) => {
    const before = aTask(office);
    const after = aTask(office);
    const [first, refusal, last] = await office.push(
      insert(before),
      { record: make(), deleted: false, assumedHash: '' },
      insert(after),
    );
    expect([first?.outcome, last?.outcome]).toEqual(['accepted', 'accepted']);
    expect(refusal).toMatchObject({ outcome: 'refused', code, master: null });
  });

  it('asks the rules of the house: an officer assigns no task and changes only progress', async () => {
    expect(only(await officer.push(insert(aTask(officer))))).toMatchObject({
      outcome: 'refused',
      code: 'task.assign',
      master: null,
    });
    const task = aTask(office, { leadUnitId: unitId('qldt') });
    await office.push(insert(task));
    const record = await stored(task.id);
    if (!record) throw new Error('not stored');
    const base = writableOf(record);
    expect(only(await officer.push(update(changed(base, { title: 'khác' }), base)))).toMatchObject({
      code: 'task.reportOnly',
      master: { id: task.id, data: { title: 'Rà soát hồ sơ' } },
    });
    expect(only(await officer.push(update(changed(base, { progressPercent: 30 }), base)))).toMatchObject({
      outcome: 'accepted',
    });
  });

  it('refuses another code, another author, and the deletion of what has begun', async () => {
    const task = aTask(office);
    await office.push(insert(task));
    const record = await stored(task.id);
    if (!record) throw new Error('not stored');
    const base = writableOf(record);
    expect(only(await office.push(update(changed(base, { code: 'NV-2019-0001' }), base)))).toMatchObject({
      code: 'task.code',
    });
    expect(only(await office.push(update({ ...base, createdBy: officer.personId }, base)))).toMatchObject({
      code: 'record.identity',
    });
    expect(only(await office.push(update(base, base, true)))).toMatchObject({ code: 'record.delete' });
  });

  it('says nothing of a record that the author may not read', async () => {
    const secret = aTask(office, { restricted: true, leadUnitId: unitId('tnmt') });
    await office.push(insert(secret));
    const record = await stored(secret.id);
    if (!record) throw new Error('not stored');
    const base = writableOf(record);
    expect(only(await officer.push(update(changed(base, { progressPercent: 1 }), base)))).toEqual({
      outcome: 'refused',
      id: secret.id,
      code: 'record.hidden',
      master: null,
    });
    expect(only(await officer.push(insert({ ...aTask(officer), id: secret.id })))).toEqual({
      outcome: 'conflict',
      id: secret.id,
      master: null,
    });
  });
});

describe('the request', () => {
  const post = (body: BodyInit, headers: Record<string, string> = {}): Promise<Response> =>
    office.fetch('/v1/feed', {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json', ...headers },
    });

  it('may be compressed', async () => {
    const body = gzipSync(JSON.stringify({ rows: [insert(aTask(office))] }));
    const answer = await post(new Uint8Array(body), { 'content-encoding': 'gzip' });
    expect(await answer.json()).toMatchObject({ outcomes: [{ outcome: 'accepted' }] });
  });

  it('is answered 413 when it is too large, also when it only grows so on unpacking', async () => {
    const large = JSON.stringify({ rows: [], padding: 'x'.repeat(20 * 1024 * 1024) });
    const plain = await post(large);
    expect([plain.status, await plain.json()]).toEqual([413, { code: 'server.tooLarge' }]);
    const bomb = await post(new Uint8Array(gzipSync(large)), { 'content-encoding': 'gzip' });
    expect([bomb.status, await bomb.json()]).toEqual([413, { code: 'server.tooLarge' }]);
  });

  it('survives nesting that would overflow the stack of whoever walks it', async () => {
    const depth = 500_000;
    const deep = `${'['.repeat(depth)}${']'.repeat(depth)}`;
    const task = JSON.stringify({ ...aTask(office), data: { title: '%' } }).replace('"%"', deep);
    const answer = await post(`{"rows":[{"record":${task},"deleted":false,"assumedHash":""}]}`);
    expect(answer.status).toBe(200);
    expect(await answer.json()).toMatchObject({ outcomes: [{ outcome: 'refused', code: 'record.text' }] });
  });

  it('may not carry more rows than agreed, or none', async () => {
    const row = insert(aTask(office));
    for (const rows of [[], Array.from({ length: maxPush + 1 }, () => row)]) {
      expect((await post(JSON.stringify({ rows }))).status).toBe(400);
    }
  });
});

import { afterAll, beforeAll, expect, it } from 'vitest';
import { freshDatabase } from '#build/testing/freshDatabase';
import { aTask, changed } from './records';
import { changedRecord, newRecord } from '#shared/domain/newRecord';
import { insert, signIn, update } from './client';
import { personId, unitId } from '#server/sample/author';
import { startServer } from './support';
import { writableOf } from '#shared/domain/content';
import type { FeedRecord } from '#shared/sync/protocol';
import type { RoleData } from '#shared/domain/people';
import type { SettingData } from '#shared/domain/settings';
import type { TestClient } from './client';
import type { TestServer } from './support';
import type { Writable } from '#shared/domain/envelope';

let server: TestServer;
let office: TestClient;
let admin: TestClient;

beforeAll(async () => {
  server = await startServer({ databaseUrl: await freshDatabase() });
  office = await signIn(server.url, 'thuky');
  admin = await signIn(server.url, 'quantri');
});

afterAll(() => server.stop());

/** What stands of a record now, as the Office sees it. */
async function standing(id: string): Promise<Writable> {
  const record = (await office.pullAll()).records.find((found) => found.id === id);
  if (!record) throw new Error(`${id} does not stand`);
  return writableOf(record);
}

async function accepted(client: TestClient, ...rows: Parameters<TestClient['push']>): Promise<void> {
  for (const outcome of await client.push(...rows)) expect(outcome).toMatchObject({ outcome: 'accepted' });
}

async function restrictedTask(unit: string): Promise<string> {
  const task = aTask(office, { restricted: true, leadUnitId: unitId(unit) });
  await accepted(office, insert(task));
  return task.id;
}

const about = (records: readonly FeedRecord[], id: string): readonly (readonly [boolean, unknown])[] =>
  records.filter((record) => record.id === id).map(({ _deleted, data }) => [_deleted, data['title']]);

const grant = (person: string, unit: string, role: RoleData['role'], validTo = ''): Writable =>
  newRecord(
    'role',
    { personId: personId(person), unitId: unitId(unit), role, validFrom: '2019-01-01', validTo },
    { orgId: admin.orgId, personId: admin.personId, now: '2019-01-28T03:00:00.000Z' },
  );

it('removes a record that is marked restricted from who may no longer read it, without a word of its content', async () => {
  const ward = await signIn(server.url, 'bode.cv');
  const task = aTask(office, { leadUnitId: unitId('tnmt'), title: 'ban đầu công khai' });
  await accepted(office, insert(task));
  const first = await ward.pullAll();
  expect(about(first.records, task.id)).toEqual([[false, 'ban đầu công khai']]);

  const open = await standing(task.id);
  await accepted(office, update(changed(open, { restricted: true, title: 'kín' }), open));
  const second = await ward.pullAll(first.seq);
  expect(about(second.records, task.id)).toEqual([[true, undefined]]);
  expect(JSON.stringify(second.records)).not.toContain('kín');

  const closed = await standing(task.id);
  await accepted(office, update(changed(closed, { progressPercent: 10 }), closed));
  expect(about((await ward.pullAll(second.seq)).records, task.id)).toEqual([]);

  const again = await standing(task.id);
  await accepted(office, update(changed(again, { restricted: false }), again));
  expect(about((await ward.pullAll(second.seq)).records, task.id)).toEqual([[false, 'kín']]);
});

it('never mentions what was restricted from the beginning', async () => {
  const ward = await signIn(server.url, 'giangbien.cv');
  const id = await restrictedTask('tnmt');
  expect(about((await ward.pullAll()).records, id)).toEqual([]);
});

it('moves a restricted record from one unit to the other', async () => {
  const [from, to] = [await signIn(server.url, 'cv1.vhtt'), await signIn(server.url, 'cv1.gddt')];
  const [fromAt, toAt] = [(await from.pullAll()).seq, (await to.pullAll()).seq];
  const id = await restrictedTask('vhtt');
  const seen = await from.pullAll(fromAt);
  expect(about(seen.records, id)).toHaveLength(1);
  expect(about((await to.pullAll(toAt)).records, id)).toEqual([]);
  const base = await standing(id);
  await accepted(office, update(changed(base, { leadUnitId: unitId('gddt') }), base));
  expect(about((await from.pullAll(seen.seq)).records, id)).toEqual([[true, undefined]]);
  expect(about((await to.pullAll(toAt)).records, id)).toEqual([[false, 'Rà soát hồ sơ']]);
});

it('gives and takes what a role opens, although no record of it was written', async () => {
  const ward = await signIn(server.url, 'ngoclam.cv');
  const id = await restrictedTask('yte');
  const before = await ward.pullAll();
  expect(about(before.records, id)).toEqual([]);

  const role = grant('ngoclam.cv', 'yte', 'OFFICER');
  await accepted(admin, insert(role));
  const gained = await ward.pullAll(before.seq);
  expect(about(gained.records, id)).toEqual([[false, 'Rà soát hồ sơ']]);
  expect(about((await ward.pullAll(gained.seq)).records, id)).toEqual([]);

  const ended = changedRecord(
    role,
    'role',
    { ...(role.data as RoleData), validTo: '2019-01-20' },
    role.occurredAt,
  );
  await accepted(admin, update(ended, role));
  const lost = await ward.pullAll(gained.seq, 3);
  expect(about(lost.records, id)).toEqual([[true, undefined]]);

  // A second machine of the same person that was away all the time ends with the same.
  const late = await ward.pullAll(before.seq);
  expect(about(late.records, id).at(-1)).toEqual([true, undefined]);
});

it('takes away at midnight what a role that runs out had opened', async () => {
  const ward = await signIn(server.url, 'phucloi.cv');
  const id = await restrictedTask('tuphap');
  await accepted(admin, insert(grant('phucloi.cv', 'tuphap', 'OFFICER', '2019-01-28')));
  const today = await ward.pullAll();
  expect(about(today.records, id)).toHaveLength(1);

  const setting = await standing('longbien.setting');
  const tomorrow: SettingData = { ...(setting.data as SettingData), businessDate: '2019-01-29' };
  await accepted(office, update(changedRecord(setting, 'setting', tomorrow, setting.occurredAt), setting));
  expect(about((await ward.pullAll(today.seq)).records, id)).toEqual([[true, undefined]]);
});

it('shuts out a person who has left', async () => {
  const gone = await signIn(server.url, 'thachban.cv');
  const person = await standing(personId('thachban.cv'));
  const left = { ...person, status: 'INACTIVE', data: { ...person.data, active: false } };
  await accepted(admin, update(left, person));
  expect((await gone.fetch('/v1/feed?limit=1')).status).toBe(401);
  await expect(signIn(server.url, 'thachban.cv')).rejects.toThrow('401');
});

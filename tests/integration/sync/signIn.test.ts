import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { freshDatabase } from '#build/testing/freshDatabase';
import { hashPassword } from '#server/auth/passwords';
import { allSent, createTask, onServer, phaseBecomes, sql, taskOf } from './support';
import { createDesks } from '../../support/openDesk';
import { startCutProxy } from '../../support/cutProxy';
import { startServer } from '../server/support';
import type { CutProxy } from '../../support/cutProxy';
import type { TestServer } from '../server/support';

const desks = createDesks();
let databaseUrl: string;
let server: TestServer;
let proxy: CutProxy;

beforeAll(async () => {
  databaseUrl = await freshDatabase();
  server = await startServer({ databaseUrl });
  proxy = await startCutProxy(server.url);
});

afterEach(async () => {
  proxy.mend();
  await desks.cleanUp();
});

afterAll(async () => {
  await proxy.stop();
  await server.stop();
});

const failure = (code: string) => ({ problem: { code } });

describe('the first sign-in', () => {
  it('brings the organisation and who one is', async () => {
    const desk = await desks.open();
    const view = await desk.signIn(proxy.url, ' ChuTich ');
    expect(view).toMatchObject({
      status: 'signedIn',
      personId: 'longbien.person.chutich',
      person: { position: 'Chủ tịch UBND quận' },
      offline: false,
      recovered: null,
    });
    await phaseBecomes(desk, 'live');
    const tasks = await desk
      .workspace()
      .replica.records.count({ selector: { kind: 'task' } })
      .exec();
    expect(tasks).toBeGreaterThan(10);
  });

  it('says one and the same of a wrong password and a name that is not known', async () => {
    const desk = await desks.open();
    await expect(desk.signIn(proxy.url, 'chutich', 'sai')).rejects.toMatchObject(failure('session.wrong'));
    await expect(desk.signIn(proxy.url, 'khong.ai', 'sai')).rejects.toMatchObject(failure('session.wrong'));
    expect(await desk.desk.session.profiles()).toMatchObject({ profiles: [] });
    expect(desk.desk.session.view()).toEqual({ status: 'signedOut' });
  });

  it('says that the server cannot be reached when it cannot', async () => {
    const desk = await desks.open();
    proxy.cut();
    await expect(desk.signIn(proxy.url, 'chutich')).rejects.toMatchObject(failure('server.unreachable'));
  });
});

describe('without the server', () => {
  it('opens what is here with the password, keeps what was not sent over a restart, and sends it later', async () => {
    const dataDir = await desks.directory();
    const first = await desks.open({ dataDir });
    await first.signIn(proxy.url, 'thuky');
    proxy.cut();
    const id = await createTask(first, { title: 'viết khi không có mạng' });
    await first.close();

    const again = await desks.open({ dataDir });
    await expect(again.signIn(proxy.url, 'thuky', 'sai')).rejects.toMatchObject(failure('session.wrong'));
    expect(await again.signIn(proxy.url, 'thuky')).toMatchObject({ status: 'signedIn', offline: true });
    expect(await taskOf(again, id)).toMatchObject({ title: 'viết khi không có mạng' });
    await phaseBecomes(again, 'offline');
    expect(again.desk.syncView().waiting).toBe(1);
    expect(await onServer(databaseUrl, id)).toBeNull();

    proxy.mend();
    again.workspace().sync.now();
    await allSent(again);
    expect(await onServer(databaseUrl, id)).toMatchObject({ title: 'viết khi không có mạng' });
  });

  it('refuses to sign out while something is unsent, unless one insists; insisting loses nothing', async () => {
    const dataDir = await desks.directory();
    const desk = await desks.open({ dataDir });
    await desk.signIn(proxy.url, 'thuky');
    await phaseBecomes(desk, 'live');
    proxy.cut();
    const id = await createTask(desk);
    const { session } = desk.desk;
    await expect(session.signOut(false)).rejects.toMatchObject({
      problem: { code: 'session.unsent', params: { count: 1 } },
    });
    expect(await session.signOut(true)).toEqual({ status: 'signedOut' });
    await desk.signIn(proxy.url, 'thuky');
    expect(await taskOf(desk, id)).not.toBeNull();
    proxy.mend();
    desk.workspace().sync.now();
    await allSent(desk);
    expect(await session.signOut(false)).toEqual({ status: 'signedOut' });
  });
});

describe('another organisation at the same address', () => {
  it('is refused, and nothing here is deleted', async () => {
    const otherUrl = await freshDatabase();
    const other = await startServer({ databaseUrl: otherUrl });
    for (const table of ['records', 'history', 'accounts', 'numbers'])
      await sql(otherUrl, `UPDATE ${table} SET org_id = 'gialam'`);
    await sql(otherUrl, `UPDATE orgs SET id = 'gialam', name = 'UBND huyện Gia Lâm'`);
    await sql(otherUrl, `UPDATE records SET doc = jsonb_set(doc, '{orgId}', '"gialam"')`);

    const dataDir = await desks.directory();
    const office = await startServer({ databaseUrl: await freshDatabase() });
    const port = Number(new URL(office.url).port);
    const desk = await desks.open({ dataDir });
    await desk.signIn(office.url, 'thuky');
    await phaseBecomes(desk, 'live');
    await office.stop();
    const id = await createTask(desk, { title: 'chưa gửi' });
    const before = await desk.workspace().replica.records.count().exec();
    await desk.close();
    await other.stop();
    const impostor = await startServer({ databaseUrl: otherUrl, port, sample: false });

    const again = await desks.open({ dataDir });
    await expect(again.signIn(impostor.url, 'thuky')).rejects.toMatchObject({
      problem: { code: 'session.otherOrg', params: { name: 'UBND huyện Gia Lâm' } },
    });
    await impostor.stop();
    expect(await again.signIn(impostor.url, 'thuky')).toMatchObject({ offline: true });
    expect(await taskOf(again, id)).toMatchObject({ title: 'chưa gửi' });
    expect(await again.workspace().replica.records.count().exec()).toBe(before);
  });
});

describe('a password that was changed on the server', () => {
  it('still opens this machine with the old one; the new one is asked for and takes its place', async () => {
    const dataDir = await desks.directory();
    const desk = await desks.open({ dataDir });
    await desk.signIn(proxy.url, 'vanthu');
    await desk.close();
    await sql(databaseUrl, 'UPDATE accounts SET password_hash = $1 WHERE username = $2', [
      await hashPassword('MatKhauMoi@2019'),
      'vanthu',
    ]);
    await sql(databaseUrl, `DELETE FROM sessions WHERE username = 'vanthu'`);

    const again = await desks.open({ dataDir });
    await expect(again.signIn(proxy.url, 'vanthu', 'MatKhauMoi@2019')).rejects.toMatchObject(
      failure('session.passwordChanged'),
    );
    expect(await again.signIn(proxy.url, 'vanthu')).toMatchObject({ status: 'signedIn', offline: true });
    await phaseBecomes(again, 'signInNeeded');
    const id = await createTask(again, { title: 'viết với mật khẩu cũ' });
    expect(await again.signIn(proxy.url, 'vanthu', 'MatKhauMoi@2019')).toMatchObject({ offline: false });
    await allSent(again);
    expect(await onServer(databaseUrl, id)).toMatchObject({ title: 'viết với mật khẩu cũ' });
    await again.close();

    const third = await desks.open({ dataDir });
    proxy.cut();
    await expect(third.signIn(proxy.url, 'vanthu')).rejects.toMatchObject(failure('session.wrong'));
    expect(await third.signIn(proxy.url, 'vanthu', 'MatKhauMoi@2019')).toMatchObject({ offline: true });
  });
});

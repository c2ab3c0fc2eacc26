import { describe, expect, it } from 'vitest';
import { allSent, createTask, onServer, parkedOn, phaseBecomes, sql, taskBecomes } from './support';
import { useOffice } from './office';
import { until } from '../../support/until';
import type { Fault, Seen } from '../../support/faultProxy';

const office = useOffice();

const isPush = ({ method, path }: Seen): boolean => method === 'POST' && path === '/v1/feed';
const isPull = ({ method, path }: Seen): boolean => method === 'GET' && path.startsWith('/v1/feed');
const html = '<!doctype html><title>Đăng nhập Wi-Fi</title>';

const answers: readonly (readonly [string, Fault, string])[] = [
  ['a captive portal answers HTML with 200', { type: 'answer', status: 200, body: html }, 'offline'],
  [
    'a proxy answers JSON of its own with 200',
    { type: 'answer', status: 200, body: '{"ok":true}' },
    'offline',
  ],
  [
    'a portal sends elsewhere',
    { type: 'answer', status: 302, body: '', headers: { location: 'http://127.0.0.1:9/' } },
    'offline',
  ],
  [
    'the server says 401',
    { type: 'answer', status: 401, body: '{"code":"session.expired"}' },
    'signInNeeded',
  ],
  ['the server says 429', { type: 'answer', status: 429, body: '{"code":"server.busy"}' }, 'failing'],
  ['the server says 500', { type: 'answer', status: 500, body: '{"code":"server.failed"}' }, 'failing'],
  ['a proxy says 502 in HTML', { type: 'answer', status: 502, body: html }, 'failing'],
  ['the app is too old (426)', { type: 'answer', status: 426, body: '{"code":"app.tooOld"}' }, 'tooOld'],
  ['answers are lost', { type: 'loseAnswer' }, 'offline'],
  ['answers are cut in the middle', { type: 'truncate' }, 'offline'],
];

describe('while', () => {
  it.each(answers)(
    '%s, work goes on and the state says so; afterwards it arrives',
    async (_what, fault, phase) => {
      const desk = await office.desk('thuky');
      office.proxy.rule((seen) => (seen.path.startsWith('/v1/') ? fault : null));
      const id = await createTask(desk, { title: 'việc trong lúc ấy' });
      await phaseBecomes(desk, phase);
      expect(desk.desk.syncView()).toMatchObject({ waiting: 1 });
      office.proxy.rule(null);
      desk.workspace().sync.now();
      await allSent(desk);
      await phaseBecomes(desk, 'live');
      expect(await onServer(office.databaseUrl, id)).toMatchObject({ title: 'việc trong lúc ấy' });
      expect(await parkedOn(desk)).toEqual([]);
      expect(desk.desk.syncView().problem).toBeNull();
    },
  );

  it('every request arrives twice, nothing is there twice', async () => {
    const desk = await office.desk('thuky');
    office.proxy.rule((seen) => (isPush(seen) || isPull(seen) ? { type: 'duplicate' } : null));
    const [before] = await sql(office.databaseUrl, 'SELECT seq FROM orgs');
    for (let n = 0; n < 5; n += 1) await createTask(desk, { title: `một lần ${n}` });
    await allSent(desk);
    const [after] = await sql(office.databaseUrl, 'SELECT seq FROM orgs');
    expect(Number(after?.['seq']) - Number(before?.['seq'])).toBe(5);
  });

  it('nothing at all comes back, the request is given up after half a minute and made again', async () => {
    const desk = await office.desk('thuky');
    let silent = 0;
    office.proxy.rule((seen) => (isPush(seen) && ++silent === 1 ? { type: 'silence' } : null));
    const id = await createTask(desk);
    await until('it stands', async () => (await onServer(office.databaseUrl, id)) !== null, {
      timeout: 60_000,
    });
    expect(silent).toBeGreaterThan(1);
  });
});

describe('413', () => {
  it('halves what is sent at once until it passes', async () => {
    const desk = await office.desk('thuky');
    const most = 3_000;
    office.proxy.rule((seen) =>
      isPush(seen) && seen.bytes > most ? { type: 'answer', status: 413, body: html } : null,
    );
    const ids: string[] = [];
    for (let n = 0; n < 60; n += 1)
      ids.push(await createTask(desk, { title: Array.from({ length: 60 }, () => Math.random()).join() }));
    await until(
      'all is sent',
      () => {
        desk.workspace().sync.now();
        return desk.desk.syncView().waiting === 0;
      },
      { timeout: 60_000, every: 200 },
    );
    for (const id of ids) expect(await onServer(office.databaseUrl, id)).not.toBeNull();
  });

  it('halves what is asked for at once, and still reads to the end', async () => {
    const desk = await office.desk('thuky');
    const line = await office.line();
    line.rule((seen) => {
      const limit = Number(/limit=(\d+)/u.exec(seen.path)?.[1] ?? 0);
      return isPull(seen) && limit > 70 ? { type: 'answer', status: 413, body: html } : null;
    });
    const again = await office.desk('vanthu', { line });
    const ids: string[] = [];
    for (let n = 0; n < 90; n += 1) ids.push(await createTask(desk, { title: `dài ${n}` }));
    await allSent(desk);
    await until(
      'all has come',
      async () => {
        again.workspace().sync.now();
        return (await again.workspace().replica.records.findByIds(ids).exec()).size === ids.length;
      },
      { timeout: 60_000, every: 200 },
    );
  });
});

describe('the stream', () => {
  it('is opened again after it was cut, and what happened in between arrives', async () => {
    const desk = await office.desk('thuky');
    const line = await office.line();
    const other = await office.desk('vanthu', { line });
    const streams = (): number => line.seen.filter(({ path }) => path === '/v1/stream').length;
    await until('it listens', () => streams() === 1);
    line.cut();
    const id = await createTask(desk, { title: 'trong lúc đứt' });
    await allSent(desk);
    await until('it listens again', () => streams() > 1);
    await taskBecomes(other, id, { title: 'trong lúc đứt' });
  });
});

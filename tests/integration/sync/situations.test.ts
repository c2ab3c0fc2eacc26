import { afterEach, describe, expect, it, vi } from 'vitest';
import { newRecord } from '#shared/domain/newRecord';
import { unitId } from '#server/sample/author';
import { unstamped } from '#shared/domain/envelope';
import {
  allSent,
  changeTask,
  createTask,
  onServer,
  parkedOn,
  phaseBecomes,
  sql,
  taskBecomes,
  taskData,
  taskOf,
} from './support';
import { deskLog } from '../../support/openDesk';
import { useOffice } from './office';
import { until } from '../../support/until';
import type { Fault, Seen } from '../../support/faultProxy';
import type { StoredRecord } from '#shared/domain/envelope';
import type { TestDesk } from '../../support/openDesk';

// Each test is one situation that was tried on RxDB 17.6 and loses or blocks something there when nothing is done.
// E2, a conflict handler that throws, is in tests/unit/main/conflictHandler.test.ts.

const office = useOffice();

afterEach(() => vi.useRealTimers());

const busy: Fault = { type: 'answer', status: 503, body: '{"code":"server.busy"}' };

const isPush = ({ method, path }: Seen): boolean => method === 'POST' && path === '/v1/feed';
const isPull = ({ method, path }: Seen): boolean => method === 'GET' && path.startsWith('/v1/feed');

/** Only the first of these is true. */
function once(condition: (seen: Seen) => boolean): (seen: Seen) => boolean {
  let done = false;
  return (seen) => {
    if (done || !condition(seen)) return false;
    done = true;
    return true;
  };
}

/** A promise and the function that settles it. */
function gate(): readonly [Promise<void>, () => void] {
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => (open = resolve));
  return [opened, () => open()];
}

/** A record as it would be written by an app that forgot to ask the rules. */
function unasked(desk: TestDesk, change: Partial<StoredRecord> = {}): StoredRecord {
  const { orgId, personId } = desk.workspace().profile;
  const author = { orgId, personId, now: '2019-01-28T03:00:00.000Z' };
  return { ...newRecord('task', taskData(), author), ...unstamped, ...change };
}

const restrictedTo = (unit: string) => ({ restricted: true, leadUnitId: unitId(unit) });

describe('the feed', () => {
  it('E1b, E12: a record this app cannot take does not let the cursor pass: it comes when it can be taken', async () => {
    const desk = await office.desk('thuky');
    office.proxy.rule((seen) =>
      isPull(seen)
        ? {
            type: 'rewrite',
            change: (json) => {
              const page = json as { records: { title?: string }[] };
              return { ...page, records: page.records.map((record) => ({ ...record, unknownField: 'x' })) };
            },
          }
        : null,
    );
    const id = await createTask(desk, { title: 'đến sau' });
    const later = await createTask(desk, { title: 'đến sau nữa' });
    await allSent(desk);
    await until('the app says so', () => desk.desk.syncView().problem?.code === 'server.notGiaoBan');
    expect(await taskOf(desk, id)).toMatchObject({ code: '' });
    office.proxy.rule(null);
    desk.workspace().sync.now();
    await until('both have their code', async () =>
      Boolean((await taskOf(desk, id))?.code && (await taskOf(desk, later))?.code),
    );
  });

  it('E7: a page is not short because some of its rows may not be read', async () => {
    const desk = await office.desk('thuky');
    const writer = desk.workspace().writer;
    const open: string[] = [];
    for (let n = 0; n < 1100; n += 1) {
      const id = await writer.create('task', taskData(n % 2 ? restrictedTo('tnmt') : { title: `mở ${n}` }));
      if (n % 2 === 0) open.push(id);
    }
    await allSent(desk);
    const ward = await office.desk('bode.cv');
    const here = await ward.workspace().replica.records.findByIds(open).exec();
    expect(here.size).toBe(open.length);
    const hidden = await ward
      .workspace()
      .replica.records.count({ selector: { kind: 'task', restricted: true } })
      .exec();
    expect(hidden).toBe(0);
  });

  it('E8: where nothing may be read, one question is enough, and what comes after arrives', async () => {
    const desk = await office.desk('thuky');
    const ward = await office.desk('bode.cv');
    for (let n = 0; n < 30; n += 1) await createTask(desk, restrictedTo('tnmt'));
    await allSent(desk);
    await ward.workspace().sync.settled();
    const before = office.proxy.seen.filter(isPull).length;
    ward.workspace().sync.now();
    await until('it asked', () => office.proxy.seen.filter(isPull).length > before);
    await ward.workspace().sync.settled();
    expect(office.proxy.seen.filter(isPull).length - before).toBeLessThanOrEqual(3);
    const id = await createTask(desk, { title: 'ai cũng đọc được' });
    await taskBecomes(ward, id, { title: 'ai cũng đọc được' });
  });

  it('E14: a replica that has lost its notes offers everything again, and nothing changes', async () => {
    const desk = await office.desk('thuky');
    const [before] = await sql(office.databaseUrl, 'SELECT seq FROM orgs');
    await sql(office.databaseUrl, `UPDATE meta SET epoch = 'life-after-E14'`);
    desk.workspace().sync.now();
    const count = await desk.workspace().replica.records.count().exec();
    await until('everything was offered', () => office.proxy.seen.filter(isPush).length >= count / 100);
    await until('it reads from the beginning', () =>
      office.proxy.seen.some((seen) => isPull(seen) && seen.path.includes('epoch=life-after-E14')),
    );
    await phaseBecomes(desk, 'live');
    expect(await sql(office.databaseUrl, 'SELECT seq FROM orgs')).toEqual([before]);
    expect(await parkedOn(desk)).toEqual([]);
    expect(desk.desk.syncView().waiting).toBe(0);
  });
});

describe('a pull beside a push (rxdb#5843)', () => {
  it('does not miss what others wrote on top of the push before its answer came', async () => {
    const desk = await office.desk('thuky');
    const id = await createTask(desk, { title: 'bản một' });
    await allSent(desk);
    const line = await office.line();
    const mine = await office.desk('chanhvp', { line });
    const others = await office.desk('vanthu');
    const [pullGoes, letPullGo] = gate();
    const [answerComes, letAnswerCome] = gate();
    line.rule((seen) => {
      if (isPull(seen)) return { type: 'hold', until: pullGoes };
      return isPush(seen) ? { type: 'holdAnswer', until: answerComes } : null;
    });
    const asked = line.seen.filter(isPull).length;
    mine.workspace().sync.now();
    await until('a pull is on its way', () => line.seen.filter(isPull).length > asked);
    await changeTask(mine, id, { deliverable: 'báo cáo' });
    await taskBecomes(others, id, { deliverable: 'báo cáo' });
    await changeTask(others, id, { title: 'bản hai' });
    await allSent(others);
    await others.workspace().sync.settled();
    await desk.workspace().sync.settled();
    const said = deskLog.length;
    letPullGo();
    await until('the pull is dealt with', () => /pulled|held back/u.test(deskLog.slice(said).join()));
    letAnswerCome();
    line.rule(null);
    await taskBecomes(mine, id, { title: 'bản hai', deliverable: 'báo cáo' });
    expect(await parkedOn(mine)).toEqual([]);
    expect(mine.desk.syncView().waiting).toBe(0);
  });
});

describe('a push', () => {
  it('E3: a refused new record disappears from the list and is kept for its author, with the reason', async () => {
    const desk = await office.desk('cv1.qldt');
    const record = unasked(desk, {});
    await desk.workspace().replica.records.insert(record);
    await until('it is parked', async () => (await parkedOn(desk)).length === 1);
    expect(await parkedOn(desk)).toMatchObject([
      { reason: 'refused', code: 'task.assign', recordId: record.id, mine: { data: record.data } },
    ]);
    await until('it is gone', async () => (await desk.record(record.id)) === null);
    expect(desk.desk.syncView()).toMatchObject({ waiting: 0, parked: 1 });
    const pushes = office.proxy.seen.filter(isPush).length;
    desk.workspace().sync.now();
    await desk.workspace().sync.settled();
    expect(office.proxy.seen.filter(isPush).length).toBe(pushes);
  });

  it('E4: a refused change goes back to what stands, and is kept for its author', async () => {
    const desk = await office.desk('thuky');
    const id = await createTask(desk, { title: 'như đã giao' });
    await allSent(desk);
    const officer = await office.desk('cv1.qldt');
    const document = await officer.workspace().replica.records.findOne(id).exec(true);
    await document.incrementalModify((current) => ({
      ...current,
      seq: 0,
      data: { ...current.data, title: 'như tôi muốn' },
    }));
    await until('it is parked', async () => (await parkedOn(officer)).length === 1);
    await taskBecomes(officer, id, { title: 'như đã giao' });
    expect(await parkedOn(officer)).toMatchObject([
      { code: 'task.reportOnly', mine: { data: { title: 'như tôi muốn' } } },
    ]);
    expect(officer.desk.syncView().waiting).toBe(0);
  });

  it('E5: one bad row does not hold up the others', async () => {
    const desk = await office.desk('thuky');
    const good = Array.from({ length: 20 }, () => unasked(desk));
    const bad = unasked(desk, { due: '2019-02-30' });
    await desk.workspace().replica.records.bulkInsert([...good.slice(0, 10), bad, ...good.slice(10)]);
    await until('the bad one is parked', async () => (await parkedOn(desk)).length === 1);
    await allSent(desk);
    for (const { id } of good) expect(await onServer(office.databaseUrl, id)).not.toBeNull();
  });

  it('E6: an edit of a record that left my scope is kept, then the record goes', async () => {
    const desk = await office.desk('thuky');
    const id = await createTask(desk);
    await allSent(desk);
    const line = await office.line();
    const officer = await office.desk('cv1.qldt', { line });
    line.rule(() => busy);
    await changeTask(officer, id, { progressPercent: 40 });
    await changeTask(desk, id, restrictedTo('tnmt'));
    await allSent(desk);
    line.rule(null);
    officer.workspace().sync.now();
    await until('it is kept', async () => (await parkedOn(officer)).length === 1);
    await until('it is gone here', async () => (await officer.record(id)) === null);
    expect(await parkedOn(officer)).toMatchObject([
      { recordId: id, mine: { data: { progressPercent: 40 } } },
    ]);
    expect(await onServer(office.databaseUrl, id)).toMatchObject({ progressPercent: 0 });
    expect(officer.desk.syncView().waiting).toBe(0);
  });

  it('E9: batches that travel side by side in any order all arrive, steps before their tasks too', async () => {
    const desk = await office.desk('chanhvp');
    const tasks = Array.from({ length: 220 }, () => unasked(desk));
    const { orgId, personId } = desk.workspace().profile;
    const steps = tasks.map(({ id: taskId }) => ({
      ...newRecord(
        'taskStep',
        {
          taskId,
          unitId: unitId('qldt'),
          order: 1,
          level: 'OFFICER',
          responsibleId: personId,
          work: 'dự thảo',
          dueDate: '',
          status: 'WAITING',
          startedAt: '',
          doneAt: '',
          result: '',
          restricted: false,
        },
        { orgId, personId, now: '2019-01-28T03:00:00.000Z' },
      ),
      ...unstamped,
    }));
    await desk.workspace().replica.records.bulkInsert([...steps, ...tasks]);
    await allSent(desk);
    const ids = [...steps, ...tasks].map(({ id }) => id);
    const rows = await sql(office.databaseUrl, 'SELECT count(*)::int AS n FROM records WHERE id = ANY($1)', [
      ids,
    ]);
    expect(rows).toEqual([{ n: ids.length }]);
    expect(await parkedOn(desk)).toEqual([]);
  });

  it('E11: when its answer is lost and the author goes on writing, nothing of that is lost', async () => {
    const desk = await office.desk('thuky');
    const first = once(isPush);
    office.proxy.rule((seen) => (first(seen) ? { type: 'loseAnswer' } : null));
    const id = await createTask(desk, { title: 'bản một' });
    await until('the answer is lost', async () => (await onServer(office.databaseUrl, id)) !== null);
    await changeTask(desk, id, { title: 'bản hai' });
    desk.workspace().sync.now();
    await allSent(desk);
    expect(await onServer(office.databaseUrl, id)).toMatchObject({ title: 'bản hai' });
    expect(await parkedOn(desk)).toEqual([]);
  });

  it('E11: when the answer to an edit is lost and others have gone on since, their edit stands', async () => {
    const desk = await office.desk('thuky');
    const id = await createTask(desk, { title: 'bản một' });
    await allSent(desk);
    const clerk = await office.desk('vanthu');
    const first = once(isPush);
    office.proxy.rule((seen) => (first(seen) ? { type: 'loseAnswer' } : null));
    await changeTask(desk, id, { deliverable: 'báo cáo' });
    await until('it stands', async () => (await onServer(office.databaseUrl, id))?.deliverable === 'báo cáo');
    await taskBecomes(clerk, id, { deliverable: 'báo cáo' });
    await changeTask(clerk, id, { title: 'bản hai' });
    await allSent(clerk);
    desk.workspace().sync.now();
    await taskBecomes(desk, id, { title: 'bản hai', deliverable: 'báo cáo' });
    expect(await parkedOn(desk)).toEqual([]);
  });

  it('E11c: what the server fills in (the code of a task) comes back to its author', async () => {
    const desk = await office.desk('thuky');
    const id = await createTask(desk);
    await until('the code has come', async () => /^NV-2019-/.test((await taskOf(desk, id))?.code ?? ''));
  });

  it('E11c: also when the program ended before the answer came, and the feed is read before the push', async () => {
    const dataDir = await office.directory();
    const line = await office.line();
    const desk = await office.desk('thuky', { dataDir, line });
    line.rule((seen) => (isPush(seen) ? { type: 'loseAnswer' } : null));
    const id = await createTask(desk);
    await until('the answer is lost', async () => (await onServer(office.databaseUrl, id)) !== null);
    await desk.close();
    line.rule((seen) => (isPush(seen) ? busy : null));
    const said = deskLog.length;
    const again = await office.laptop({ dataDir });
    await again.signIn(line.url, 'thuky');
    await until('the feed was read', () => {
      again.workspace().sync.now();
      return /pulled/u.test(deskLog.slice(said).join());
    });
    line.rule(null);
    again.workspace().sync.now();
    await until('the code has come', async () => /^NV-2019-/u.test((await taskOf(again, id))?.code ?? ''));
    await allSent(again);
  });

  it('E13: goes through after a pull has failed for a while', async () => {
    const desk = await office.desk('thuky');
    office.proxy.rule((seen) => (isPull(seen) ? { type: 'answer', status: 500, body: '' } : null));
    desk.workspace().sync.now();
    await phaseBecomes(desk, 'failing');
    const id = await createTask(desk);
    desk.workspace().sync.now();
    await until('it stands', async () => (await onServer(office.databaseUrl, id)) !== null);
  });

  it('E16: two quick edits by one author are not a conflict with oneself', async () => {
    const desk = await office.desk('thuky');
    const id = await createTask(desk, { title: 'không' });
    for (const title of ['một', 'hai', 'ba', 'bốn', 'năm']) await changeTask(desk, id, { title });
    await allSent(desk);
    await changeTask(desk, id, { title: 'sáu' });
    await changeTask(desk, id, { deliverable: 'bảy' });
    await allSent(desk);
    expect(await onServer(office.databaseUrl, id)).toMatchObject({ title: 'sáu', deliverable: 'bảy' });
    expect(await parkedOn(desk)).toEqual([]);
  });

  it('E17: edits made after a fast clock was set right are sent all the same, also after a restart', async () => {
    const dataDir = await office.directory();
    const now = Date.now();
    vi.useFakeTimers({ toFake: ['Date'], now: now + 24 * 3_600_000 });
    const clock = { now: () => new Date() };
    const fast = await office.desk('thuky', { dataDir, clock });
    const id = await createTask(fast, { title: 'đồng hồ nhanh' });
    await allSent(fast);
    await fast.close();
    vi.setSystemTime(now);
    office.proxy.rule(() => busy);
    const right = await office.laptop({ dataDir, clock });
    await right.signIn(office.proxy.url, 'thuky');
    await changeTask(right, id, { title: 'đồng hồ đúng' });
    await right.close();
    office.proxy.rule(null);
    const again = await office.desk('thuky', { dataDir, clock });
    await allSent(again);
    expect(await onServer(office.databaseUrl, id)).toMatchObject({ title: 'đồng hồ đúng' });
  });
});

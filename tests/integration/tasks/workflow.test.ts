import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { act, comment, remindMany } from '#main/commands/tasks';
import { allSent, onServer, parkedOn, phaseBecomes, taskBecomes, taskOf } from '../sync/support';
import { assignStep, assignTask } from '#main/commands/tasksAssign';
import { createDesks } from '../../support/openDesk';
import { dashboard } from '#main/queries/dashboard';
import { freshDatabase } from '#build/testing/freshDatabase';
import { personId, unitId } from '#server/sample/author';
import { reportProgress } from '#main/commands/tasksReport';
import { startCutProxy } from '../../support/cutProxy';
import { startServer } from '../server/support';
import { taskList, taskOne } from '#main/queries/tasks';
import { tasksToday } from '#main/queries/tasksToday';
import { until } from '../../support/until';
import type { CallInput } from '#shared/ipc/contract';
import type { CutProxy } from '../../support/cutProxy';
import type { TaskData } from '#shared/domain/tasks';
import type { TestDesk } from '../../support/openDesk';
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

/** A laptop of the sample organisation that has caught up; `url`: through the proxy that can be cut, or past it. */
async function deskOf(username: string, url = server.url): Promise<TestDesk> {
  const desk = await desks.open();
  await desk.signIn(url, username);
  await phaseBecomes(desk, 'live');
  return desk;
}

const order = (change: Partial<CallInput<'tasks.assign'>> = {}): CallInput<'tasks.assign'> => ({
  title: 'Rà soát các điểm trông giữ phương tiện trên địa bàn 14 phường',
  leadUnitId: unitId('qldt'),
  coordinatingUnitIds: [unitId('qlttxd')],
  leaderInChargeId: personId('pct.dothi'),
  dueDate: '2019-01-20',
  noDueDateReason: '',
  deliverable: 'Báo cáo kết quả rà soát',
  urgency: 'URGENT',
  restricted: false,
  partOf: '',
  ...change,
});

const doing = (
  desk: TestDesk,
  taskId: string,
  action: CallInput<'tasks.act'>['action'],
  more: Partial<CallInput<'tasks.act'>> = {},
) => act(desk.workspace(), { taskId, action, note: '', date: '', unitId: '', ...more });

const filter = {
  bucket: '',
  unitId: '',
  leaderId: '',
  responsibleId: '',
  open: false,
  search: '',
  offset: 0,
  limit: 50,
} as const;

/** Waits until a desk sees a task as a condition says. */
const seen = (desk: TestDesk, id: string, what: string, is: (task: TaskData) => boolean) =>
  until(what, async () => {
    const task = await taskOf(desk, id);
    return task !== null && is(task);
  });

describe('a task from the order to the approval', () => {
  it('goes through three steps, an extension refused and one granted, an explanation, and is approved', async () => {
    const [office, head, officer] = [
      await deskOf('thuky'),
      await deskOf('tp.qldt'),
      await deskOf('cv1.qldt'),
    ];
    const { id } = await assignTask(office.workspace(), order());
    await assignStep(office.workspace(), {
      taskId: id,
      responsibleId: personId('tp.qldt'),
      work: 'Chỉ đạo',
      dueDate: '',
    });
    await seen(head, id, 'the task at the unit', ({ status }) => status === 'IN_PROGRESS');
    await assignStep(head.workspace(), {
      taskId: id,
      responsibleId: personId('cv1.qldt'),
      work: 'Rà soát, dự thảo',
      dueDate: '2019-01-18',
    });
    await allSent(head);
    const steps = () => taskOne(officer.workspace(), id).then((task) => task?.steps ?? []);
    await until('both steps', async () => (await steps()).length === 2);
    expect((await steps()).map(({ data }) => data.level)).toEqual(['UNIT_HEAD', 'OFFICER']);

    // The sample stands still on 28/01/2019: the task is late from the beginning.
    expect((await tasksToday(officer.workspace())).late.rows.map((row) => row.id)).toContain(id);
    const asked = (await dashboard(office.workspace())).waiting.extension;
    await doing(officer, id, 'requestExtension', { date: '2019-02-15', note: 'Chờ số liệu của các phường' });
    await seen(office, id, 'the request', (task) => task.deadlineChanges?.length === 1);
    expect((await tasksToday(office.workspace())).waiting.rows.map((row) => row.id)).toContain(id);
    expect((await dashboard(office.workspace())).waiting.extension).toBe(asked + 1);
    await doing(office, id, 'refuseExtension', { note: 'Đã quá hạn, phải xong ngay' });
    await doing(office, id, 'demandExplanation', { date: '2019-01-30' });
    await seen(officer, id, 'the demand', (task) => task.explanations?.length === 1);
    await doing(officer, id, 'explain', { note: 'Hai phường gửi số liệu muộn' });
    await doing(officer, id, 'requestExtension', { date: '2019-02-20', note: 'Bổ sung số liệu hai phường' });
    await seen(office, id, 'the second request', (task) => task.deadlineChanges?.length === 2);
    await doing(office, id, 'giveOtherDate', { date: '2019-02-15', note: 'Sớm hơn' });
    await taskBecomes(officer, id, { dueDate: '2019-02-15' });

    const [, mine] = await steps();
    await reportProgress(officer.workspace(), {
      taskId: id,
      stepId: mine?.id ?? '',
      note: 'Đã rà soát đủ 14 phường',
      progressPercent: 90,
      stepDone: true,
    });
    await doing(officer, id, 'requestCompletion');
    await taskBecomes(office, id, { status: 'AWAITING_APPROVAL' });
    await doing(office, id, 'sendBack', { note: 'Thiếu phụ lục' });
    await taskBecomes(officer, id, { status: 'IN_PROGRESS' });
    await doing(officer, id, 'requestCompletion', { note: 'Đã bổ sung phụ lục' });
    await taskBecomes(office, id, { status: 'AWAITING_APPROVAL' });
    await doing(office, id, 'approve');
    await taskBecomes(officer, id, { status: 'COMPLETED', completedOn: '2019-01-28' });
    await allSent(office);
    expect(await onServer(databaseUrl, id)).toMatchObject({ status: 'COMPLETED', dueDate: '2019-02-15' });
    const told = (await taskOne(office.workspace(), id))?.events.map(({ data }) => data.type) ?? [];
    expect(told).toEqual(
      expect.arrayContaining([
        'ASSIGNED',
        'EXTENSION_REFUSED',
        'EXTENSION_OTHER_DATE',
        'EXPLAINED',
        'RETURNED',
        'APPROVED',
      ]),
    );
    for (const desk of [office, head, officer]) expect(await parkedOn(desk)).toEqual([]);
  });

  it('is found by what it waits for, by its source, its dates and what was typed', async () => {
    const office = await deskOf('thuky');
    const { id } = await assignTask(office.workspace(), order({ title: 'Lập danh sách đôn đốc 12/TB' }));
    await reportProgress(office.workspace(), {
      taskId: id,
      stepId: '',
      note: 'Đã nhận',
      progressPercent: 10,
      stepDone: false,
    });
    const found = async (change: object) =>
      (await taskList(office.workspace(), { ...filter, ...change })).rows.map((row) => row.id);
    expect(await found({ search: 'don doc' })).toContain(id);
    expect(await found({ search: '12/TB' })).toContain(id);
    expect(await found({ source: 'DIRECT_ORDER', open: true, limit: 200 })).toContain(id);
    expect(await found({ source: 'GOVERNMENT' })).not.toContain(id);
    expect(await found({ dueFrom: '2019-01-20', dueTo: '2019-01-20', status: 'IN_PROGRESS' })).toContain(id);
    for (const note of ['lần một', 'lần hai', 'lần ba'])
      expect(await remindMany(office.workspace(), { taskIds: [id], note })).toEqual({ reminded: 1, left: 0 });
    const briefing = await found({ waiting: 'briefing', limit: 200 });
    expect(briefing).toContain(id);
    const { ageing, months, waiting } = await dashboard(office.workspace());
    expect(waiting.briefing).toBe(briefing.length);
    expect(ageing.reduce((all, { count }) => all + count, 0)).toBe(
      (await taskList(office.workspace(), { ...filter, bucket: 'OVERDUE' })).total,
    );
    for (const range of ageing)
      expect(
        (
          await taskList(office.workspace(), {
            ...filter,
            open: true,
            dueFrom: range.dueFrom,
            dueTo: range.dueTo,
          })
        ).total,
      ).toBe(range.count);
    for (const month of months)
      expect(
        (await taskList(office.workspace(), { ...filter, dueFrom: month.dueFrom, dueTo: month.dueTo })).total,
      ).toBe(month.count);
  });
});

describe('offline', () => {
  it('several actions on a train are one change that the server takes', async () => {
    const office = await deskOf('thuky');
    const { id } = await assignTask(office.workspace(), order({ dueDate: '2019-02-10' }));
    await allSent(office);
    const officer = await deskOf('cv1.qldt', proxy.url);
    await seen(officer, id, 'the task', () => true);
    proxy.cut();
    await doing(officer, id, 'accept');
    await reportProgress(officer.workspace(), {
      taskId: id,
      stepId: '',
      note: 'Xong phần đầu',
      progressPercent: 60,
      stepDone: false,
    });
    await doing(officer, id, 'requestExtension', { date: '2019-02-28', note: 'Nghỉ Tết' });
    await doing(office, id, 'remind', { note: 'Khẩn trương' });
    await allSent(office);
    proxy.mend();
    await seen(
      office,
      id,
      'all of it',
      ({ progressPercent, reminders = [], deadlineChanges = [] }) =>
        progressPercent === 60 && reminders.length === 1 && deadlineChanges.length === 1,
    );
    expect(await parkedOn(officer)).toEqual([]);
  });

  it('what the server refuses is parked with its reason, and nothing is lost', async () => {
    const office = await deskOf('thuky');
    const { id } = await assignTask(office.workspace(), order({ dueDate: '2019-02-10' }));
    await allSent(office);
    const officer = await deskOf('cv1.qldt', proxy.url);
    await seen(officer, id, 'the task', () => true);
    proxy.cut();
    await reportProgress(officer.workspace(), {
      taskId: id,
      stepId: '',
      note: 'Đã làm một nửa',
      progressPercent: 50,
      stepDone: false,
    });
    await doing(officer, id, 'requestExtension', { date: '2019-02-28', note: 'Nghỉ Tết' });
    await doing(office, id, 'withdraw', { note: 'Trùng với nhiệm vụ của phường' });
    await allSent(office);
    proxy.mend();
    const [parked] = await until('the refused work', async () => {
      const all = await parkedOn(officer);
      return all.length > 0 ? all : null;
    });
    expect(parked).toMatchObject({ recordId: id });
    expect(parked?.mine).toMatchObject({ data: { progressPercent: 50 } });
    await taskBecomes(officer, id, { status: 'CANCELLED', progressPercent: 0 });
    expect(await onServer(databaseUrl, id)).toMatchObject({ status: 'CANCELLED', progressPercent: 0 });
  });

  it('two people of one unit cannot both have a request open', async () => {
    const office = await deskOf('thuky');
    const { id } = await assignTask(office.workspace(), order({ dueDate: '2019-02-10' }));
    await allSent(office);
    const [officer, head] = [await deskOf('cv1.qldt', proxy.url), await deskOf('tp.qldt')];
    await seen(officer, id, 'the task', () => true);
    await seen(head, id, 'the task', () => true);
    proxy.cut();
    await doing(officer, id, 'requestExtension', { date: '2019-02-28', note: 'Nghỉ Tết' });
    await doing(head, id, 'requestExtension', { date: '2019-03-05', note: 'Chờ số liệu' });
    await allSent(head);
    proxy.mend();
    const [parked] = await until('the refused request', async () => {
      const all = await parkedOn(officer);
      return all.length > 0 ? all : null;
    });
    expect(parked).toMatchObject({ reason: 'refused', code: 'extension.open' });
    expect((await onServer(databaseUrl, id))?.deadlineChanges).toHaveLength(1);
  });
});

describe('refused at the desk', () => {
  it('what the rules do not allow is told at once, in words of the catalogue', async () => {
    const officer = await deskOf('cv1.qldt');
    const office = await deskOf('thuky');
    const { id } = await assignTask(office.workspace(), order());
    await seen(officer, id, 'the task', () => true);
    const code = (wanted: string) => ({ problem: { code: wanted } });
    await expect(doing(officer, id, 'withdraw', { note: 'x' })).rejects.toMatchObject(code('task.superior'));
    await expect(
      doing(officer, id, 'requestExtension', { date: '2019-01-19', note: 'x' }),
    ).rejects.toMatchObject(code('extension.notLater'));
    await expect(doing(officer, id, 'requestExtension', { date: '2019-03-01' })).rejects.toMatchObject(
      code('task.reason'),
    );
    await expect(doing(officer, id, 'explain', { note: 'x' })).rejects.toMatchObject(
      code('explanation.none'),
    );
    await expect(assignTask(officer.workspace(), order())).rejects.toMatchObject(code('task.assign'));
    await expect(assignTask(office.workspace(), order({ dueDate: '' }))).rejects.toMatchObject(
      code('task.term'),
    );
    await expect(
      assignTask(office.workspace(), order({ partOf: id, dueDate: '2019-02-01' })),
    ).rejects.toMatchObject(code('extension.afterParent'));
    const part = await assignTask(office.workspace(), order({ partOf: id, dueDate: '2019-01-19' }));
    expect((await taskOne(office.workspace(), id))?.parts.map((row) => row.id)).toEqual([part.id]);
    expect((await taskOne(office.workspace(), part.id))?.origin).toMatchObject({ type: 'task', id });
    await comment(officer.workspace(), { taskId: id, note: 'Đề nghị phường phối hợp' });
    await allSent(officer);
    expect((await taskOne(officer.workspace(), id))?.events[0]?.data.type).toBe('COMMENT');
  });
});

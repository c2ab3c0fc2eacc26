import { describe, expect, it } from 'vitest';
import { settleParked } from '#main/commands/parked';
import { unitId } from '#server/sample/author';
import { allSent, changeTask, createTask, onServer, parkedOn, sql, taskBecomes, taskOf } from './support';
import { useOffice } from './office';
import { until } from '../../support/until';
import type { Fault } from '../../support/faultProxy';
import type { MeetingData } from '#shared/domain/meetings';
import type { TestDesk } from '../../support/openDesk';

const office = useOffice();
const away: Fault = { type: 'answer', status: 503, body: '{"code":"server.busy"}' };

/** Two laptops that know the same task and lose the network. */
async function twoAway() {
  const lines = [await office.line(), await office.line()] as const;
  const mine = await office.desk('thuky', { line: lines[0] });
  const theirs = await office.desk('vanthu', { line: lines[1] });
  const id = await createTask(mine, { title: 'bản gốc', dueDate: '2019-02-28' });
  await until('both know it', async () =>
    Boolean((await taskOf(mine, id))?.code && (await taskOf(theirs, id))?.code),
  );
  for (const line of lines) line.rule(() => away);
  const back = async (desk: TestDesk): Promise<void> => {
    (desk === mine ? lines[0] : lines[1]).rule(null);
    desk.workspace().sync.now();
    await allSent(desk);
  };
  return { mine, theirs, id, back };
}

const stands = (id: string) => onServer(office.databaseUrl, id);

describe('two people, one record, no network', () => {
  it('different fields: both stand, and nobody is asked', async () => {
    const { mine, theirs, id, back } = await twoAway();
    await changeTask(mine, id, { urgency: 'URGENT' });
    await changeTask(mine, id, { deliverable: 'tờ trình' });
    await changeTask(theirs, id, { progressPercent: 40, status: 'IN_PROGRESS' });
    await back(theirs);
    await back(mine);
    const merged = { urgency: 'URGENT', deliverable: 'tờ trình', progressPercent: 40 } as const;
    await taskBecomes(mine, id, merged);
    await taskBecomes(theirs, id, merged);
    expect(await stands(id)).toMatchObject({ ...merged, status: 'IN_PROGRESS' });
    expect([await parkedOn(mine), await parkedOn(theirs)]).toEqual([[], []]);
  });

  it('one field: the first that reached the server stands, the other is offered to its author', async () => {
    const { mine, theirs, id, back } = await twoAway();
    await changeTask(theirs, id, { title: 'của họ', urgency: 'URGENT' });
    await changeTask(mine, id, { title: 'của tôi', deliverable: 'của tôi' });
    await back(theirs);
    await back(mine);
    await taskBecomes(mine, id, { title: 'của họ', urgency: 'URGENT', deliverable: 'của tôi' });
    const [parked] = await parkedOn(mine);
    expect(parked).toMatchObject({
      reason: 'conflict',
      clashes: ['title'],
      mine: { data: { title: 'của tôi' } },
      theirs: { data: { title: 'của họ' } },
    });
    await settleParked(mine.workspace(), { id: parked?.id ?? '', choice: 'mine' });
    await taskBecomes(theirs, id, { title: 'của tôi', urgency: 'URGENT', deliverable: 'của tôi' });
    expect(await parkedOn(mine)).toEqual([]);
  });

  it('one field, and the author lets go: theirs stands everywhere', async () => {
    const { mine, theirs, id, back } = await twoAway();
    await changeTask(theirs, id, { title: 'của họ' });
    await changeTask(mine, id, { title: 'của tôi' });
    await back(theirs);
    await back(mine);
    const [parked] = await parkedOn(mine);
    await settleParked(mine.workspace(), { id: parked?.id ?? '', choice: 'discard' });
    expect(await parkedOn(mine)).toEqual([]);
    await taskBecomes(mine, id, { title: 'của họ' });
    expect(await stands(id)).toMatchObject({ title: 'của họ' });
  });

  it('the same change: no conflict at all', async () => {
    const { mine, theirs, id, back } = await twoAway();
    await changeTask(mine, id, { title: 'như nhau' });
    await changeTask(theirs, id, { title: 'như nhau' });
    await back(theirs);
    await back(mine);
    await taskBecomes(mine, id, { title: 'như nhau' });
    expect([await parkedOn(mine), await parkedOn(theirs)]).toEqual([[], []]);
  });

  it('days of edits on both sides: the latest of each field stands, and both replicas are the same', async () => {
    const { mine, theirs, id, back } = await twoAway();
    for (let day = 1; day <= 7; day += 1) {
      await changeTask(mine, id, { deliverable: `ngày ${day}` });
      await changeTask(theirs, id, { progressPercent: day * 10, status: 'IN_PROGRESS' });
    }
    await back(mine);
    await back(theirs);
    const merged = { deliverable: 'ngày 7', progressPercent: 70 };
    await taskBecomes(mine, id, merged);
    await taskBecomes(theirs, id, merged);
    expect((await mine.record(id))?.seq).toBe((await theirs.record(id))?.seq);
  });

  it('lines of an agenda: each keeps its own', async () => {
    const lines = [await office.line(), await office.line()] as const;
    const mine = await office.desk('thuky', { line: lines[0] });
    const theirs = await office.desk('vanthu', { line: lines[1] });
    const item = (id: string, title: string) => ({ id, order: 1, title, presenterUnitId: '' });
    const id = await mine
      .workspace()
      .writer.create('meeting', aMeeting([item('a', 'một'), item('b', 'hai')]));
    await until('both know it', async () => (await theirs.record(id)) !== null);
    await allSent(mine);
    for (const line of lines) line.rule(() => away);
    const agenda = (desk: TestDesk, how: (list: MeetingData['agenda']) => MeetingData['agenda']) =>
      desk.workspace().writer.change('meeting', id, (data) => ({ ...data, agenda: how(data.agenda) }));
    await agenda(mine, (list) => [...list, item('c', 'của tôi')]);
    await agenda(theirs, (list) => [item('d', 'của họ'), ...list.filter((line) => line.id !== 'b')]);
    await agenda(theirs, (list) =>
      list.map((line) => (line.id === 'a' ? { ...line, title: 'một, sửa' } : line)),
    );
    for (const [index, desk] of [mine, theirs].entries()) {
      lines[index]?.rule(null);
      desk.workspace().sync.now();
      await allSent(desk);
    }
    const titles = async (desk: TestDesk) =>
      (await desk.workspace().writer.read('meeting', id))?.data.agenda.map(({ title }) => title).sort();
    const wanted = ['của họ', 'của tôi', 'một, sửa'];
    for (const desk of [mine, theirs])
      await until('the lines are merged', async () => String(await titles(desk)) === String(wanted));
    expect([await parkedOn(mine), await parkedOn(theirs)]).toEqual([[], []]);
  });

  it.each(['deletion first', 'edit first'])('delete against edit (%s): the edit stands', async (order) => {
    const lines = [await office.line(), await office.line()] as const;
    const mine = await office.desk('thuky', { line: lines[0] });
    const theirs = await office.desk('vanthu', { line: lines[1] });
    const id = await mine.workspace().writer.create('meeting', aMeeting([]));
    await until('both know it', async () => (await theirs.record(id)) !== null);
    await allSent(mine);
    for (const line of lines) line.rule(() => away);
    await (await mine.workspace().replica.records.findOne(id).exec(true)).remove();
    await theirs.workspace().writer.change('meeting', id, (data) => ({ ...data, place: 'Phòng họp 2' }));
    const both = [mine, theirs].entries();
    for (const [index, desk] of order === 'edit first' ? [...both].reverse() : both) {
      lines[index]?.rule(null);
      desk.workspace().sync.now();
      await desk.workspace().sync.settled();
    }
    for (const desk of [mine, theirs])
      await until('the edit stands', async () => {
        const meeting = await desk.workspace().writer.read('meeting', id);
        return meeting?.data.place === 'Phòng họp 2' && meeting.record.seq > 0;
      });
    const rows = await sql(office.databaseUrl, 'SELECT deleted FROM records WHERE id = $1', [id]);
    expect(rows).toEqual([{ deleted: false }]);
  });
});

describe('a refusal', () => {
  it('of a merge that the rules do not allow is kept with its reason; the rest goes on', async () => {
    const line = await office.line();
    const desk = await office.desk('thuky');
    const task = await createTask(desk, { title: 'giao cho đô thị' });
    await allSent(desk);
    const officer = await office.desk('cv1.qldt', { line });
    line.rule(() => away);
    await changeTask(officer, task, { progressPercent: 60 });
    await changeTask(desk, task, { leadUnitId: unitId('tnmt') });
    await allSent(desk);
    line.rule(null);
    officer.workspace().sync.now();
    await until('it is parked', async () => (await parkedOn(officer)).length === 1);
    expect(await parkedOn(officer)).toMatchObject([
      { reason: 'refused', code: 'task.otherUnit', mine: { data: { progressPercent: 60 } } },
    ]);
    await taskBecomes(officer, task, { progressPercent: 0, leadUnitId: unitId('tnmt') });
    expect(officer.desk.syncView().waiting).toBe(0);
  });

  it('can be offered again when the rules allow it, or be let go', async () => {
    const line = await office.line();
    const desk = await office.desk('thuky');
    const task = await createTask(desk, { leadUnitId: unitId('tnmt') });
    await allSent(desk);
    const officer = await office.desk('cv1.qldt', { line });
    const document = await officer.workspace().replica.records.findOne(task).exec(true);
    await document.incrementalModify((current) => ({
      ...current,
      seq: 0,
      data: { ...current.data, progressPercent: 30 },
    }));
    await until('it is parked', async () => (await parkedOn(officer)).length === 1);
    const [parked] = await parkedOn(officer);
    const again = { id: parked?.id ?? '', choice: 'mine' } as const;
    await expect(settleParked(officer.workspace(), again)).rejects.toMatchObject({
      problem: { code: 'task.otherUnit' },
    });
    expect(await parkedOn(officer)).toHaveLength(1);
    await changeTask(desk, task, { leadUnitId: unitId('qldt'), deliverable: 'báo cáo' });
    await taskBecomes(officer, task, { leadUnitId: unitId('qldt') });
    await settleParked(officer.workspace(), again);
    await taskBecomes(desk, task, {
      progressPercent: 30,
      deliverable: 'báo cáo',
      leadUnitId: unitId('qldt'),
    });
    expect(await parkedOn(officer)).toEqual([]);
  });
});

const aMeeting = (agenda: MeetingData['agenda']): MeetingData => ({
  title: 'Giao ban tuần',
  meetingKind: 'BRIEFING',
  heldOn: '2019-01-28',
  startTime: '08:00',
  place: 'Phòng họp 1',
  chairId: '',
  secretaryId: '',
  opening: '',
  attendees: [],
  agenda,
  conclusions: [],
  status: 'DRAFT',
  signedAt: '',
  signedById: '',
  noticeNumber: '',
  noticeDate: '',
});

import { describe, expect, it } from 'vitest';
import { addLines, saveMeeting } from '#main/commands/meetings';
import { inOrder } from '#shared/domain/meetingLines';
import { meetingOne } from '#main/queries/meetings';
import { newId } from '#shared/domain/newRecord';
import { signMeeting } from '#main/commands/meetingsSign';
import { startNextMeeting, startSupplement } from '#main/commands/meetingsFollow';
import { personId, unitId } from '#server/sample/author';
import { allSent, parkedOn, phaseBecomes } from '../sync/support';
import { until } from '../../support/until';
import { useOffice } from '../sync/office';
import type { Conclusion, MeetingData } from '#shared/domain/meetings';
import type { TestDesk } from '../../support/openDesk';

const office = useOffice();

const conclusion = (text: string, change: Partial<Conclusion> = {}): Conclusion => ({
  id: newId(),
  order: 1,
  text,
  noTask: false,
  taskId: newId(),
  leadUnitId: unitId('qldt'),
  coordinatingUnitIds: [],
  leaderInChargeId: '',
  deadlineText: '',
  dueDate: '2019-02-28',
  noDueDateReason: '',
  deliverable: '',
  ...change,
});

const draft = (conclusions: readonly Conclusion[] = []): MeetingData => ({
  title: 'Họp chuyên đề trật tự xây dựng',
  meetingKind: 'THEMATIC',
  heldOn: '2019-01-28',
  startTime: '14:00',
  place: '',
  chairId: personId('chutich'),
  secretaryId: personId('thuky'),
  opening: '',
  attendees: [],
  agenda: [],
  conclusions,
  status: 'DRAFT',
  signedAt: '',
  signedById: '',
  noticeNumber: '',
  noticeDate: '',
});

const start = async (desk: TestDesk, conclusions: readonly Conclusion[] = []): Promise<string> =>
  (await saveMeeting(desk.workspace(), { id: null, base: null, data: draft(conclusions) })).id;

const dataOn = async (desk: TestDesk, id: string): Promise<MeetingData | undefined> =>
  (await desk.workspace().writer.read('meeting', id))?.data;

const linesOn = async (desk: TestDesk, id: string): Promise<readonly string[]> =>
  inOrder((await dataOn(desk, id))?.conclusions ?? []).map(({ text }) => text);

const note = (desk: TestDesk, id: string, text: string): Promise<void> =>
  addLines(desk.workspace(), {
    id,
    conclusions: [conclusion(text)],
    proceedings: [{ id: newId(), order: 1, speaker: 'Chủ trì', text: `về ${text}` }],
  });

const online = async (desk: TestDesk): Promise<void> => {
  desk.workspace().sync.now();
  await phaseBecomes(desk, 'live');
};

describe('two secretaries on one meeting', () => {
  it('who write without a network keep each other’s lines, and end with the same numbers', async () => {
    const [lineA, lineB] = [await office.line(), await office.line()];
    const a = await office.desk('thuky', { line: lineA });
    const b = await office.desk('chanhvp', { line: lineB });
    const id = await start(a, [conclusion('trước')]);
    await until('both have it', async () => (await linesOn(b, id)).length === 1);
    lineA.rule(() => ({ type: 'drop' }));
    lineB.rule(() => ({ type: 'drop' }));
    for (const n of [1, 2, 3]) {
      await note(a, id, `A${n}`);
      await note(b, id, `B${n}`);
    }
    // One corrects the line both know, the other its deadline: two fields of one line.
    const edit = async (desk: TestDesk, change: Partial<Conclusion>): Promise<void> => {
      const base = (await dataOn(desk, id)) ?? draft();
      const conclusions = base.conclusions.map((line) =>
        line.text === 'trước' ? { ...line, ...change } : line,
      );
      await saveMeeting(desk.workspace(), { id, base, data: { ...base, conclusions } });
    };
    await edit(b, { dueDate: '2019-03-15' });
    await edit(a, { deliverable: 'báo cáo' });
    lineA.rule(null);
    lineB.rule(null);
    await online(a);
    await online(b);
    await until('both hold all seven', async () => {
      const [mine, theirs] = [await linesOn(a, id), await linesOn(b, id)];
      return mine.length === 7 && JSON.stringify(mine) === JSON.stringify(theirs);
    });
    expect([...(await linesOn(a, id))].sort()).toEqual(['A1', 'A2', 'A3', 'B1', 'B2', 'B3', 'trước']);
    const held = await dataOn(b, id);
    expect(held?.conclusions.find(({ text }) => text === 'trước')).toMatchObject({
      dueDate: '2019-03-15',
      deliverable: 'báo cáo',
    });
    expect(held?.proceedings).toHaveLength(6);
    expect([...(await parkedOn(a)), ...(await parkedOn(b))]).toEqual([]);
  });

  it('one of whom signs: what the other still writes is kept for them, not lost and not in the signed text', async () => {
    const line = await office.line();
    const a = await office.desk('thuky');
    const b = await office.desk('chanhvp', { line });
    const id = await start(a, [conclusion('đã thống nhất')]);
    await until('both have it', async () => (await linesOn(b, id)).length === 1);
    line.rule(() => ({ type: 'drop' }));
    await note(b, id, 'đến muộn');
    const { taskIds } = await signMeeting(a.workspace(), id);
    await allSent(a);
    line.rule(null);
    await online(b);
    await until('it waits for its author', async () => (await parkedOn(b)).length === 1);
    expect(await parkedOn(b)).toMatchObject([{ recordId: id, reason: 'refused', code: 'meeting.signed' }]);
    expect(JSON.stringify(await parkedOn(b))).toContain('đến muộn');
    expect(await linesOn(b, id)).toEqual(['đã thống nhất']);
    expect(taskIds).toHaveLength(1);
  });
});

describe('what follows from a signed meeting', () => {
  it('is the next of its series with what is still open, and what has changed meanwhile', async () => {
    const desk = await office.desk('thuky');
    const done = conclusion('việc đã xong');
    const wards = conclusion('việc của hai phường', {
      leadUnitId: unitId('bode'),
      alsoLead: [{ id: newId(), unitId: unitId('giangbien') }],
    });
    const noted = conclusion('ghi nhận', { noTask: true, leadUnitId: '' });
    const id = await start(desk, []);
    await addLines(desk.workspace(), { id, conclusions: [done, wards, noted], proceedings: [] });
    await expect(startNextMeeting(desk.workspace(), { id, heldOn: '2019-02-11' })).rejects.toMatchObject({
      problem: { code: 'meeting.notSigned' },
    });
    const { taskIds } = await signMeeting(desk.workspace(), id);
    expect(taskIds).toEqual([done.taskId, wards.taskId, wards.alsoLead?.[0]?.id]);
    expect((await dataOn(desk, id))?.conclusions.map(({ order }) => order)).toEqual([1, 2, 3]);
    await finish(desk, done.taskId);

    const supplement = await startSupplement(desk.workspace(), { id });
    const extra = conclusion('bổ sung');
    await addLines(desk.workspace(), { id: supplement.id, conclusions: [extra], proceedings: [] });
    await signMeeting(desk.workspace(), supplement.id);

    const next = await startNextMeeting(desk.workspace(), { id, heldOn: '2019-02-11' });
    const view = await meetingOne(desk.workspace(), next.id);
    expect(view?.data.carried?.map((item) => [item.id, item.meetingId])).toEqual([
      [wards.taskId, id],
      [wards.alsoLead?.[0]?.id, id],
      [extra.taskId, supplement.id],
    ]);
    expect(view).toMatchObject({ previous: { id }, data: { seriesId: id, previousId: id } });
    expect(view?.changes[wards.taskId]).toEqual([]);
    await report(desk, wards.taskId, 'Đã ra quân');
    const later = await meetingOne(desk.workspace(), next.id);
    expect(later?.changes[wards.taskId]?.map(({ data }) => data.note)).toEqual(['Đã ra quân']);
    expect(later?.tasks[wards.taskId]?.timeliness).not.toBeNull();

    const signed = await meetingOne(desk.workspace(), id);
    expect(signed?.supplements.map((link) => link.id)).toEqual([supplement.id]);
    expect(signed?.next.map((link) => link.id)).toEqual([next.id]);
    expect((await meetingOne(desk.workspace(), supplement.id))?.supplementTo?.id).toBe(id);
    await allSent(desk);
    expect(await parkedOn(desk)).toEqual([]);
  });
});

/** The Office itself says that a task is done. */
const finish = ({ workspace }: TestDesk, taskId: string): Promise<void> =>
  workspace().writer.change('task', taskId, (task) => ({
    ...task,
    status: 'COMPLETED',
    progressPercent: 100,
    completedOn: '2019-01-28',
  }));

/** Something happens to a task. */
async function report({ workspace }: TestDesk, taskId: string, text: string): Promise<void> {
  const { writer, clock, profile } = workspace();
  await writer.create('taskEvent', {
    taskId,
    unitId: unitId('bode'),
    type: 'COMMENT',
    authorId: profile.personId,
    stepId: '',
    note: text,
    progressPercent: 0,
    at: clock.now().toISOString(),
    restricted: false,
  });
}

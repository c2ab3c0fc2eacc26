import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { appended, inOrder, numbered } from '#shared/domain/meetingLines';
import { carriedFrom, nextMeeting, supplementOf } from '#shared/domain/meetingCarry';
import { changedRecord, newRecord } from '#shared/domain/newRecord';
import { decide } from '#shared/domain/access/decide';
import { firstUnclear, tasksOf } from '#shared/domain/meetingTasks';
import { merge } from '#shared/domain/merge';
import { meetingData } from '#shared/domain/meetings';
import { validate } from '#shared/domain/validate';
import { actor, author } from './support';
import type { Conclusion, MeetingData } from '#shared/domain/meetings';
import type { Writable } from '#shared/domain/envelope';

const conclusion = (id: string, change: Partial<Conclusion> = {}): Conclusion => ({
  id,
  order: 1,
  text: `Giao đơn vị thực hiện ${id}`,
  noTask: false,
  taskId: `task.${id}`,
  leadUnitId: 'u.qldt',
  coordinatingUnitIds: [],
  leaderInChargeId: '',
  deadlineText: '',
  dueDate: '2019-02-28',
  noDueDateReason: '',
  deliverable: '',
  ...change,
});

const meeting = (change: Partial<MeetingData> = {}): MeetingData => ({
  title: 'Họp giao ban',
  meetingKind: 'BRIEFING',
  heldOn: '2019-01-28',
  startTime: '08:00',
  place: '',
  chairId: '',
  secretaryId: '',
  opening: '',
  attendees: [
    { id: 'a', post: 'Trưởng phòng', unitId: '', personId: '', present: false, deputyName: 'Phó phòng' },
  ],
  agenda: [],
  conclusions: [],
  status: 'DRAFT',
  signedAt: '',
  signedById: '',
  noticeNumber: '',
  noticeDate: '',
  ...change,
});

const signed = (id: string, change: Partial<MeetingData> = {}) => ({
  id,
  data: meeting({ status: 'SIGNED', ...change }),
});

const lines = fc.uniqueArray(
  fc.record({ id: fc.string({ minLength: 1, maxLength: 4 }), order: fc.integer({ min: 1, max: 5 }) }),
  { selector: ({ id }) => id },
);

describe('the order of lines', () => {
  it('is the same whichever way they arrive, and numbers them without gaps', () => {
    fc.assert(
      fc.property(lines, (list) => {
        expect(inOrder([...list].reverse())).toEqual(inOrder(list));
        expect(numbered(list).map(({ order }) => order)).toEqual(list.map((_, index) => index + 1));
        expect(numbered(numbered(list))).toEqual(numbered(list));
      }),
    );
  });

  it('keeps every line when some are added, and adds one only once', () => {
    fc.assert(
      fc.property(lines, lines, (list, added) => {
        const all = appended(list, added);
        expect(all.slice(0, list.length)).toEqual(list);
        expect(new Set(all.map(({ id }) => id))).toEqual(new Set([...list, ...added].map(({ id }) => id)));
        expect(appended(all, added)).toEqual(all);
      }),
    );
  });
});

describe('two secretaries on one draft', () => {
  const ids = (prefix: string) =>
    fc
      .array(fc.nat(20), { maxLength: 6 })
      .map((list) => [...new Set(list)].map((n) => conclusion(`${prefix}${n}`)));
  const record = (data: MeetingData): Writable => newRecord('meeting', data, author, 'm1');

  it('keep each other’s lines and see the same numbers', () => {
    fc.assert(
      fc.property(ids('b'), ids('m'), ids('t'), fc.nat(5), (base, mine, theirs, removed) => {
        const before = meeting({ conclusions: appended([], base) });
        // I add lines; they add lines and remove one that I did not touch.
        const left = before.conclusions.filter((_, index) => index !== removed);
        const side = (data: MeetingData) => ({ record: record(data), deleted: false });
        const mineData = meeting({ conclusions: appended(before.conclusions, mine) });
        const theirsData = meeting({ conclusions: appended(left, theirs) });
        const merged = merge(side(before), side(mineData), side(theirsData));
        const { conclusions } = merged.record.data as unknown as MeetingData;
        expect(merged.clashes).toEqual([]);
        expect(new Set(conclusions.map(({ id }) => id))).toEqual(
          new Set([...left, ...mine, ...theirs].map(({ id }) => id)),
        );
        const other = merge(side(before), side(theirsData), side(mineData));
        const theirView = (other.record.data as unknown as MeetingData).conclusions;
        expect(numbered(theirView)).toEqual(numbered(conclusions));
      }),
    );
  });
});

describe('a conclusion', () => {
  it('makes one task for its lead and one for each unit that leads for itself', () => {
    const alsoLead = [{ id: 'task.2', unitId: 'u.ward' }];
    expect(tasksOf(conclusion('1', { alsoLead }))).toEqual([
      { taskId: 'task.1', leadUnitId: 'u.qldt' },
      { taskId: 'task.2', leadUnitId: 'u.ward' },
    ]);
    expect(tasksOf(conclusion('1', { alsoLead, noTask: true }))).toEqual([]);
  });

  it('is named by its number while it is not clear', () => {
    const unclear = conclusion('x', { order: 2, leadUnitId: '' });
    expect(firstUnclear({ conclusions: [unclear, conclusion('a')] })).toBe(2);
    expect(firstUnclear({ conclusions: [{ ...unclear, noTask: true }] })).toBe(0);
  });
});

describe('the next meeting', () => {
  const first = signed('m1', { conclusions: [conclusion('1'), conclusion('2', { order: 2, noTask: true })] });

  it('takes over what is open, of the meeting and of its supplements, oldest first', () => {
    const carried = carriedFrom([first], () => true);
    expect(carried).toMatchObject([
      { id: 'task.1', meetingId: 'm1', conclusionId: '1', order: 1, remark: '' },
    ]);
    const second = signed('m2', { carried, conclusions: [conclusion('3')] });
    const supplement = signed('m3', { supplementTo: 'm2', conclusions: [conclusion('4')] });
    const later = carriedFrom([second, supplement], (task) => task !== 'task.3');
    expect(later.map(({ id, meetingId, order }) => [id, meetingId, order])).toEqual([
      ['task.1', 'm1', 1],
      ['task.4', 'm3', 2],
    ]);
  });

  it('takes nothing from a draft, and nothing that is over', () => {
    expect(carriedFrom([{ ...first, data: { ...first.data, status: 'DRAFT' } }], () => true)).toEqual([]);
    expect(carriedFrom([first], () => false)).toEqual([]);
  });

  it('belongs to the same series, with everybody expected and nothing said', () => {
    const next = nextMeeting(
      first,
      carriedFrom([first], () => true),
      '2019-02-11',
    );
    expect(next).toMatchObject({ seriesId: 'm1', previousId: 'm1', heldOn: '2019-02-11', status: 'DRAFT' });
    expect(next.attendees).toMatchObject([{ present: true, deputyName: '' }]);
    expect(next.conclusions).toEqual([]);
    expect(nextMeeting({ id: 'm2', data: { ...next, status: 'SIGNED' } }, [], '2019-02-18').seriesId).toBe(
      'm1',
    );
    expect(meetingData.safeParse(next).success).toBe(true);
  });

  it('is not what a supplement is: that points to the meeting itself', () => {
    const supplement = supplementOf(first, '2019-02-01', 'bổ sung');
    expect(supplement).toMatchObject({
      supplementTo: 'm1',
      title: 'Họp giao ban (bổ sung)',
      status: 'DRAFT',
    });
    const again = supplementOf({ id: 'm9', data: supplement }, '2019-02-02', 'bổ sung');
    expect(again).toMatchObject({ supplementTo: 'm1', title: 'Họp giao ban (bổ sung)' });
    expect(newRecord('meeting', supplement, author, 'm9').parentId).toBe('m1');
  });
});

describe('the record of a meeting', () => {
  it('of version 1 stands as it is', () => {
    const old = { ...newRecord('meeting', meeting({ conclusions: [conclusion('1')] }), author, 'm1'), v: 1 };
    const valid = validate(old);
    expect(valid).toMatchObject({ ok: true, value: { v: 2, data: old.data } });
  });

  it('says once what it follows from', () => {
    const before = newRecord('meeting', meeting({ supplementTo: 'm0' }), author, 'm1');
    const office = actor('OFFICE_STAFF');
    const change = (data: Partial<MeetingData>) =>
      decide({
        actor: office,
        before,
        after: changedRecord(before, 'meeting', meeting({ supplementTo: 'm0', ...data }), author.now),
        deleted: false,
      });
    expect(change({ title: 'Tên khác' })).toEqual({ allowed: true });
    for (const origin of [{ supplementTo: '' }, { previousId: 'm5' }, { seriesId: 'm5' }])
      expect(change(origin)).toEqual({ allowed: false, code: 'meeting.origin' });
  });
});

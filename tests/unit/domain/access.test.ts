import { describe, expect, it } from 'vitest';
import { actor, author, task, taskData } from './support';
import { changedRecord, newRecord } from '#shared/domain/newRecord';
import { decide, readable } from '#shared/domain/access/decide';
import type { MeetingData } from '#shared/domain/meetings';
import type { TaskData, TaskStepData } from '#shared/domain/tasks';
import type { Writable } from '#shared/domain/envelope';

const change = (who: ReturnType<typeof actor>, before: Writable | null, after: Writable, deleted = false) =>
  decide({ actor: who, before, after, deleted });

const edited = (data: Partial<TaskData>): Writable =>
  changedRecord(task(), 'task', { ...taskData, ...data }, '2019-01-29T00:00:00.000Z');

const meeting: MeetingData = {
  title: 'Họp giao ban lãnh đạo UBND quận',
  meetingKind: 'BRIEFING',
  heldOn: '2019-01-28',
  startTime: '08:00',
  place: '',
  chairId: 'p.chair',
  secretaryId: '',
  opening: '',
  attendees: [],
  agenda: [],
  conclusions: [],
  status: 'SIGNED',
  signedAt: '2019-01-28T03:00:00.000Z',
  signedById: 'p.author',
  noticeNumber: '',
  noticeDate: '',
};

describe('decide', () => {
  it('lets the Office assign, and nobody else of the units', () => {
    const by = (role: Parameters<typeof actor>[0]) =>
      change(actor(role, { personId: author.personId }), null, task());
    expect(by('OFFICE_STAFF').allowed).toBe(true);
    expect(by('CHAIR').allowed).toBe(true);
    expect(by('OFFICER')).toEqual({ allowed: false, code: 'task.assign' });
  });

  it('lets the lead unit report, but not say that its own task is completed or move its date', () => {
    const officer = actor('OFFICER', { unitId: 'u.office' });
    expect(change(officer, task(), edited({ status: 'IN_PROGRESS', progressPercent: 30 })).allowed).toBe(
      true,
    );
    expect(change(officer, task(), edited({ status: 'COMPLETED' }))).toMatchObject({ code: 'task.approve' });
    expect(change(officer, task(), edited({ dueDate: '2020-01-01' }))).toMatchObject({
      code: 'task.reportOnly',
    });
    expect(change(actor('OFFICER'), task(), edited({ progressPercent: 30 }))).toMatchObject({
      code: 'task.otherUnit',
    });
  });

  it('lets the head name the officer of a step, and only that officer report on it', () => {
    const data: TaskStepData = {
      taskId: 't1', unitId: 'u.office', order: 1, level: 'OFFICER', responsibleId: 'p.actor', work: '', dueDate: '',
      status: 'WAITING', startedAt: '', doneAt: '', result: '', restricted: false,
    }; // prettier-ignore
    const step = newRecord('taskStep', data, { ...author, personId: 'p.actor' }, 's1');
    const reported = changedRecord(step, 'taskStep', { ...data, status: 'DONE', result: 'xong' }, author.now);
    expect(change(actor('UNIT_HEAD', { unitId: 'u.office' }), null, step).allowed).toBe(true);
    expect(change(actor('OFFICER', { unitId: 'u.office' }), null, step)).toMatchObject({
      code: 'step.assign',
    });
    expect(change(actor('OFFICER'), step, reported).allowed).toBe(true);
    expect(change(actor('OFFICER', { personId: 'p.else' }), step, reported)).toMatchObject({
      code: 'step.responsible',
    });
  });

  it('freezes a signed meeting, but for its number, once, by the records clerk', () => {
    const signed = newRecord('meeting', meeting, author, 'm1');
    const next = (data: Partial<MeetingData>, from = signed) =>
      changedRecord(from, 'meeting', { ...(from.data as unknown as MeetingData), ...data }, author.now);
    const clerk = actor('RECORDS_CLERK');
    expect(change(actor('OFFICE_STAFF'), signed, next({ title: 'khác' }))).toMatchObject({
      code: 'meeting.signed',
    });
    expect(change(actor('OFFICE_STAFF'), signed, next({ noticeNumber: '12' }))).toMatchObject({
      code: 'meeting.number',
    });
    const numbered = next({ noticeNumber: '12', noticeDate: '2019-01-29' });
    expect(change(clerk, signed, numbered).allowed).toBe(true);
    expect(change(clerk, numbered, next({ noticeNumber: '13' }, numbered))).toMatchObject({
      code: 'meeting.numbered',
    });
  });

  it('refuses another organisation, a borrowed author, a changed identity and any deletion of work', () => {
    const office = actor('OFFICE_STAFF', { personId: author.personId });
    expect(change(office, null, { ...task(), orgId: 'else' })).toMatchObject({ code: 'record.otherOrg' });
    expect(change(actor('OFFICE_STAFF'), null, task())).toMatchObject({ code: 'record.author' });
    expect(change(office, task(), { ...task(), createdBy: 'p.else' })).toMatchObject({
      code: 'record.identity',
    });
    expect(change(office, task(), task(), true)).toMatchObject({ code: 'record.delete' });
  });
});

describe('readable', () => {
  it('opens all work to all staff, and restricted work to its unit, its author, leaders and the Office', () => {
    const hidden = task({ restricted: true });
    expect(readable(actor('OFFICER'), task())).toBe(true);
    expect(readable(actor('OFFICER'), hidden)).toBe(false);
    expect(readable(actor('OFFICER', { unitId: 'u.office' }), hidden)).toBe(true);
    expect(readable(actor('CHAIR'), hidden)).toBe(true);
    expect(readable(actor('OFFICER', { personId: author.personId }), hidden)).toBe(true);
    expect(readable({ ...actor('CHAIR'), orgId: 'else' }, task())).toBe(false);
  });
});

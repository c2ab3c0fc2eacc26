import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actOnTask, offeredActions } from '#shared/domain/actOnTask';
import { actOf, acts, anyChange, anyone, askedTask, author, lateTask, momentOf, names, now, person, statuses, today } from './workflowCases'; // prettier-ignore
import { changedRecord, newRecord } from '#shared/domain/newRecord';
import { decide } from '#shared/domain/access/decide';
import { merge } from '#shared/domain/merge';
import { openRequest } from '#shared/domain/taskParts';
import { partiesOf, permits, ruleOf } from '#shared/domain/taskWorkflow';
import { taskStatuses } from '#shared/domain/tasks';
import { validate } from '#shared/domain/validate';
import type { Act } from '#shared/domain/actOnTask';
import type { Actor } from '#shared/domain/access/actor';
import type { Decision } from '#shared/domain/access/change';
import type { TaskData } from '#shared/domain/tasks';

const record = (data: TaskData) => newRecord('task', data, author, 't1');

/** What the server says to a change; it knows the two states and the person, nothing else. */
const server = (who: Actor, before: TaskData, after: TaskData): Decision =>
  decide({
    actor: who,
    before: record(before),
    after: changedRecord(record(before), 'task', after, now),
    deleted: false,
  });

function done(before: TaskData, act: Act, who: Actor, id = 'n1'): TaskData {
  const result = actOnTask(before, act, momentOf(who, id));
  if (!result.ok) throw new Error(result.problem.code);
  return result.value.data;
}

/** The state in which an action makes sense at a status: something is asked where it is about what was asked. */
const settling: readonly Act['action'][] = ['grantExtension', 'refuseExtension', 'giveOtherDate', 'explain'];
const stateFor = (action: Act['action'], status: TaskData['status']): TaskData =>
  settling.includes(action) ? askedTask(status) : lateTask(status);

describe('every action × status × person', () => {
  for (const action of acts)
    it(`${action}: what the table permits the server accepts, and it is offered`, () => {
      for (const status of taskStatuses)
        for (const name of names) {
          const who = person(name);
          const before = stateFor(action, status);
          const after = done(before, actOf(action), who);
          const permitted = permits(action, status, partiesOf(who, before));
          expect(offeredActions(who, before, today).has(action), `${name} ${status} offered`).toBe(permitted);
          if (permitted) {
            expect(server(who, before, after), `${name} ${status}`).toEqual({ allowed: true });
            expect(after.status).toBe(
              ruleOf(action).to ?? (action === 'report' ? 'IN_PROGRESS' : before.status),
            );
            expect(validate(changedRecord(record(before), 'task', after, now)).ok).toBe(true);
          }
          const unchanged = JSON.stringify(after) === JSON.stringify(before);
          if (partiesOf(who, before).size === 0 && !unchanged)
            expect(server(who, before, after), `${name} ${status}`).toEqual({
              allowed: false,
              code: 'task.otherUnit',
            });
        }
    });

  it('refuses what no row leads to', () => {
    const officer = person('officer');
    for (const action of [
      'approve',
      'sendBack',
      'withdraw',
      'reopen',
      'remind',
      'adjustDue',
      'reroute',
    ] as const)
      for (const status of taskStatuses) {
        const before = lateTask(status);
        const after = done(before, actOf(action), officer);
        if (after.status === before.status && JSON.stringify(after) === JSON.stringify(before)) continue;
        // Sending back and reopening end in "in progress", where a unit may come from "returned" or "not started" too.
        const viaOwnRows =
          after.status === 'IN_PROGRESS' &&
          (status === 'NOT_STARTED' || status === 'RETURNED' || status === 'IN_PROGRESS');
        if (!viaOwnRows) expect(server(officer, before, after).allowed, `${action} ${status}`).toBe(false);
      }
    expect(server(person('head'), lateTask('CANCELLED'), lateTask('IN_PROGRESS'))).toMatchObject({
      allowed: false,
    });
    expect(server(person('chief'), lateTask('NOT_STARTED'), lateTask('COMPLETED'))).toEqual({
      allowed: true,
    });
    const closed = lateTask('CANCELLED');
    expect(server(officer, closed, { ...closed, progressPercent: 3 })).toMatchObject({
      code: 'task.reportOnly',
    });
    expect(server(officer, closed, lateTask('IN_PROGRESS'))).toMatchObject({ code: 'task.superior' });
    expect(server(person('chief'), closed, { ...closed, assignerId: 'p.chief' })).toMatchObject({
      code: 'task.fixed',
    });
  });

  it('asks for the words, the date and the unit that an action needs', () => {
    const bare = (action: Act['action']) =>
      actOnTask(
        stateFor(action, 'IN_PROGRESS'),
        actOf(action, { note: ' ', date: '', unitId: '' }),
        momentOf(person('chief'), 'n'),
      );
    for (const action of acts) {
      const needs: readonly string[] = ruleOf(action).needs;
      expect(bare(action).ok, action).toBe(needs.length === 0);
    }
  });
});

describe('a laptop that was offline', () => {
  const step = fc.record({
    action: fc.constantFrom(...acts),
    note: fc.constantFrom('một', 'hai'),
    days: fc.integer({ min: 1, max: 40 }),
  });

  it('may push what came of several permitted actions as one change', () => {
    fc.assert(
      fc.property(
        statuses,
        anyone,
        fc.boolean(),
        fc.array(step, { maxLength: 6 }),
        (status, name, asked, steps) => {
          const who = person(name);
          const start = asked ? askedTask(status) : lateTask(status);
          let task = start;
          steps.forEach(({ action, note, days }, index) => {
            if (!offeredActions(who, task, today).has(action)) return;
            const date = new Date(Date.parse(task.dueDate) + days * 86_400_000).toISOString().slice(0, 10);
            const act = actOf(action, {
              note,
              date: action === 'demandExplanation' ? today : date,
              unitId: 'u.lead',
            });
            task = done(task, act, who, `n${index}`);
          });
          if (JSON.stringify(task) === JSON.stringify(start)) return;
          // A due date that moved twice while offline carries both changes; the server reads the last.
          expect(server(who, start, task)).toEqual({ allowed: true });
        },
      ),
      { numRuns: 1500 },
    );
  });

  it('merges with what the Office did meanwhile, and the server takes the merged task', () => {
    const start = lateTask('IN_PROGRESS');
    const unit = done(start, actOf('report', { progressPercent: 70 }), person('officer'));
    const asked = done(unit, actOf('requestExtension'), person('officer'), 'x9');
    const office = done(
      done(start, actOf('remind'), person('secretary'), 'r1'),
      actOf('demandExplanation', { date: today }),
      person('chief'),
      'e1',
    );
    const both = merge(
      { record: record(start), deleted: false },
      { record: record(asked), deleted: false },
      { record: record(office), deleted: false },
    );
    const merged = both.record.data as unknown as TaskData;
    expect(both.clashes).toEqual([]);
    expect(merged).toMatchObject({
      progressPercent: 70,
      reminders: [{ id: 'r1' }],
      explanations: [{ id: 'e1' }],
    });
    expect(both.record.status).toBe('BOTH_ASKED');
    expect(server(person('officer'), office, merged)).toEqual({ allowed: true });
  });

  it('cannot ask twice: the second request, made without knowing of the first, is refused', () => {
    const start = lateTask('IN_PROGRESS');
    const first = done(start, actOf('requestExtension'), person('officer'), 'x1');
    const second = done(start, actOf('requestExtension'), person('head'), 'x2');
    const both = merge(
      { record: record(start), deleted: false },
      { record: record(second), deleted: false },
      { record: record(first), deleted: false },
    );
    expect(server(person('head'), first, both.record.data as unknown as TaskData)).toEqual({
      allowed: false,
      code: 'extension.open',
    });
  });
});

describe('whatever a client sends', () => {
  it('no illegal state is reached', () => {
    fc.assert(
      fc.property(statuses, anyone, fc.boolean(), anyChange, (status, name, asked, change) => {
        const who = person(name);
        const before = asked ? askedTask(status) : lateTask(status);
        const after: TaskData = { ...before, ...change };
        if (!server(who, before, after).allowed) return;
        const parties = partiesOf(who, before);
        expect(parties.size).toBeGreaterThan(0);
        expect(after.assignerId).toBe(before.assignerId);
        expect(
          (after.deadlineChanges ?? []).filter(({ status: state }) => state === 'OPEN').length,
        ).toBeLessThan(2);
        expect(after.completedOn !== '').toBe(after.status === 'COMPLETED');
        for (const { id } of before.deadlineChanges ?? [])
          expect((after.deadlineChanges ?? []).some((item) => item.id === id)).toBe(true);
        for (const item of after.deadlineChanges ?? [])
          if (item.decidedById !== '' && item.status !== 'ADJUSTED')
            expect(item.decidedById).not.toBe(item.askedById);
        if (parties.has('SUPERIOR')) return;
        expect(after).toMatchObject({
          title: before.title,
          dueDate: before.dueDate,
          leadUnitId: before.leadUnitId,
          restricted: before.restricted,
        });
        if (after.status !== before.status)
          expect(['IN_PROGRESS', 'AWAITING_APPROVAL', 'RETURNED']).toContain(after.status);
        if (openRequest(before)) expect(openRequest(after)).not.toBeNull();
      }),
      { numRuns: 5000 },
    );
  });
});

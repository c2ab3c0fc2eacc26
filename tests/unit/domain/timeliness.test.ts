import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween, timeliness } from '#shared/domain/timeliness';
import { taskData } from './support';

const day = fc.integer({ min: 0, max: 4000 }).map((days) => addDays('2018-01-01', days));

describe('timeliness', () => {
  it('holds the due date itself as within term, and the day after as overdue by one', () => {
    expect(timeliness(taskData, '2019-02-28', 0)).toEqual({ bucket: 'DUE_SOON', daysLate: 0, daysLeft: 0 });
    expect(timeliness(taskData, '2019-03-01', 3)).toEqual({ bucket: 'OVERDUE', daysLate: 1, daysLeft: -1 });
  });

  it('says due soon only within the lead days', () => {
    expect(timeliness(taskData, '2019-02-25', 3)?.bucket).toBe('DUE_SOON');
    expect(timeliness(taskData, '2019-02-24', 3)?.bucket).toBe('WITHIN_TERM');
  });

  it('splits completed tasks by the day of completion, whatever today is', () => {
    const done = { ...taskData, status: 'COMPLETED', completedOn: '2019-03-02' } as const;
    expect(timeliness(done, '2030-01-01', 3)).toEqual({
      bucket: 'COMPLETED_LATE',
      daysLate: 2,
      daysLeft: null,
    });
    expect(timeliness({ ...done, completedOn: '2019-02-28' }, '2030-01-01', 3)?.bucket).toBe(
      'COMPLETED_ON_TIME',
    );
  });

  it('never counts a task without a due date as late, nor a withdrawn one at all', () => {
    expect(timeliness({ ...taskData, dueDate: '' }, '2099-01-01', 3)?.bucket).toBe('WITHIN_TERM');
    expect(timeliness({ ...taskData, status: 'CANCELLED' }, '2099-01-01', 3)).toBeNull();
  });

  it('counts days so that late and left agree, across months, years and leap days', () => {
    fc.assert(
      fc.property(day, day, (due, today) => {
        const result = timeliness({ ...taskData, dueDate: due }, today, 3);
        expect(result?.daysLeft).toBe(daysBetween(today, due));
        expect(addDays(today, result?.daysLeft ?? Number.NaN)).toBe(due);
        expect((result?.daysLate ?? 0) > 0).toBe(result?.bucket === 'OVERDUE');
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actor, taskData } from './support';
import { addDays } from '#shared/domain/days';
import { afterWorkingDays, everyDay, nextWorkingDay, workingDays, workingDaysBetween } from '#shared/domain/calendar'; // prettier-ignore
import { leadDaysOf } from '#shared/domain/leadDays';
import { timeliness } from '#shared/domain/timeliness';

/** 2019 as it was: Tết from 4 to 8 February, 29 April off and Saturday 4 May worked instead. */
const calendar = workingDays([
  {
    year: 2019,
    holidays: ['02-04', '02-05', '02-06', '02-07', '02-08', '04-29', '04-30', '05-01'].map((day) => ({
      date: `2019-${day}`,
      name: day < '03' ? 'Tết Nguyên đán Kỷ Hợi' : 'Nghỉ lễ',
    })),
    workingWeekends: ['2019-05-04'],
  },
]);

const day = fc.integer({ min: 0, max: 600 }).map((days) => addDays('2018-11-01', days));
const count = fc.integer({ min: 0, max: 30 });

describe('working days', () => {
  it('rest on weekends and holidays and work on the weekend named', () => {
    expect(['2019-02-01', '2019-02-02', '2019-02-04', '2019-02-11', '2019-05-04', '2019-05-05'].map(calendar.isWorking)).toEqual([true, false, false, true, true, false]); // prettier-ignore
    expect(calendar.holiday('2019-02-05')).toBe('Tết Nguyên đán Kỷ Hợi');
    expect(nextWorkingDay(calendar, '2019-02-02')).toBe('2019-02-11');
    expect(afterWorkingDays(calendar, '2019-01-31', 2)).toBe('2019-02-11');
  });

  it('count the same forwards and between', () => {
    fc.assert(
      fc.property(day, count, (from, days) => {
        const to = afterWorkingDays(calendar, from, days);
        expect(workingDaysBetween(calendar, from, to)).toBe(days);
        if (days > 0) expect(calendar.isWorking(to)).toBe(true);
      }),
    );
  });

  it('never turn back, and are all days when every day counts', () => {
    fc.assert(
      fc.property(day, count, (from, days) => {
        expect(afterWorkingDays(calendar, from, days) >= addDays(from, days)).toBe(true);
        expect(afterWorkingDays(everyDay, from, days)).toBe(addDays(from, days));
      }),
    );
  });

  it('do not stop the app when a calendar has no working day at all', () => {
    const never = { isWorking: () => false, holiday: () => '' };
    expect(afterWorkingDays(never, '2019-01-01', 2) > '2019-01-01').toBe(true);
  });
});

describe('timeliness by the calendar', () => {
  it('announces before Tết what is due right after it', () => {
    const due = { ...taskData, dueDate: '2019-02-12' };
    expect(timeliness(due, '2019-01-31', 3, calendar)?.bucket).toBe('DUE_SOON');
    expect(timeliness(due, '2019-01-31', 3)?.bucket).toBe('WITHIN_TERM');
    expect(timeliness(due, '2019-01-30', 3, calendar)?.bucket).toBe('WITHIN_TERM');
  });

  it('tells leaders earlier than officers', () => {
    const days = (['CHAIR', 'OFFICE_STAFF', 'UNIT_HEAD', 'WARD_HEAD', 'OFFICER'] as const).map((role) =>
      leadDaysOf(actor(role), null),
    );
    expect(days).toEqual([7, 7, 5, 5, 3]);
    expect(leadDaysOf(actor('OFFICER'), { leadDays: { leader: 9, head: 8, officer: 1 } })).toBe(1);
  });
});

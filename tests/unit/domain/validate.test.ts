import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { validate } from '#shared/domain/validate';
import { task } from './support';

describe('validate', () => {
  it('accepts what newRecord makes', () => {
    expect(validate(task())).toEqual({ ok: true, value: task() });
  });

  it.each([
    ['columns that do not say what the data say', { ...task(), due: '2020-01-01' }, 'record.columns'],
    [
      'a data field the kind does not know',
      { ...task(), data: { ...task().data, extra: 1 } },
      'record.malformed',
    ],
    ['a field beyond the envelope', { ...task(), seq: 1 }, 'record.malformed'],
    ['a NUL in a text', task({ title: 'a\u0000b' }), 'record.text'],
    ['half of a surrogate pair', task({ title: 'a\ud800' }), 'record.text'],
    ['a newer version of the kind', { ...task(), v: 99 }, 'record.newer'],
    ['an id with a slash', { ...task(), id: '../x' }, 'record.malformed'],
    ['a due date that is not a day', task({ dueDate: '31/02/2019' }), 'record.malformed'],
  ])('refuses %s', (_what, record, code) => {
    expect(validate(record)).toMatchObject({ ok: false, problem: { code } });
  });

  it('never throws, whatever arrives', () => {
    fc.assert(
      fc.property(fc.anything(), (anything) => {
        expect(validate(anything).ok).toBe(false);
      }),
    );
  });
});

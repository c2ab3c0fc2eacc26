import { describe, expect, it } from 'vitest';
import { deadlineFromWords } from '../../../../renderer/features/meetings/deadlineFromWords';

const heldOn = '2019-01-28';

describe('the day that the words of a deadline mean', () => {
  it('is the last day of the month at "cuối tháng"', () => {
    expect(deadlineFromWords('cuối tháng 2/2019', heldOn).fixed).toBe('2019-02-28');
  });

  it('is found however the words were typed', () => {
    expect(deadlineFromWords('Cuối Tháng 2/2019'.normalize('NFD'), heldOn).fixed).toBe('2019-02-28');
  });

  it('is only offered when the words fix none', () => {
    const { fixed, suggested } = deadlineFromWords('trước Tết nguyên đán', heldOn);
    expect(fixed).toBe('');
    expect(suggested).not.toBe('');
  });

  it('is none for no words and for nonsense', () => {
    expect(deadlineFromWords('  ', heldOn)).toEqual({ fixed: '', suggested: '' });
    expect(deadlineFromWords('abc', heldOn).fixed).toBe('');
  });
});

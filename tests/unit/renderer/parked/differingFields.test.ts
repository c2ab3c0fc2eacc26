import { describe, expect, it } from 'vitest';
import { differingFields } from '../../../../renderer/features/parked/differingFields';

const line = (id: string, text: string): { readonly id: string; readonly text: string } => ({ id, text });

describe('where two versions differ', () => {
  it('names only the fields that differ', () => {
    expect(differingFields({ title: 'a', due: '2019-03-05' }, { title: 'a', due: '2019-02-28' })).toEqual([
      { path: 'due', mine: '2019-03-05', theirs: '2019-02-28' },
    ]);
  });

  it('takes missing and empty as the same', () => {
    expect(differingFields({ note: '', list: [] }, {})).toEqual([]);
  });

  it('pairs lines by their ids, wherever they stand', () => {
    const mine = { conclusions: [line('b', 'hai'), line('a', 'một')] };
    const theirs = { conclusions: [line('a', 'một'), line('b', 'hai (sửa)')] };
    expect(differingFields(mine, theirs)).toEqual([
      { path: 'conclusions[1].text', mine: 'hai', theirs: 'hai (sửa)' },
    ]);
  });

  it('shows a line that only the other side has', () => {
    const found = differingFields(
      { agenda: [line('a', 'một')] },
      { agenda: [line('a', 'một'), line('b', 'hai')] },
    );
    expect(found).toEqual([{ path: 'agenda[2]', mine: undefined, theirs: 'hai' }]);
  });

  it('shows all that is said when there is no other side', () => {
    expect(differingFields({ text: 'Không lưu mẫu', remedy: '' }, null)).toEqual([
      { path: 'text', mine: 'Không lưu mẫu', theirs: undefined },
    ]);
  });
});

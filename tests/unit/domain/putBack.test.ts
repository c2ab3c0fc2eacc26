import { expect, it } from 'vitest';
import { merge } from '#shared/domain/merge';
import { putBack } from '#shared/domain/putBack';
import { task } from './support';

const side = (record: ReturnType<typeof task>) => ({ record, deleted: false });

it('of a conflict takes only the fields that clashed: what others changed beside it stays', () => {
  const mine = task({ title: 'của tôi', deliverable: 'tờ trình' });
  const theirs = task({ title: 'của họ', dueDate: '2019-03-31' });
  const { clashes } = merge(side(task()), side(mine), side(theirs));
  expect(clashes).toEqual(['title']);
  const present = task({
    title: 'của họ',
    dueDate: '2019-03-31',
    deliverable: 'tờ trình',
    progressPercent: 10,
  });
  expect(putBack(present, { reason: 'conflict', clashes, mine, theirs })).toMatchObject({
    title: 'của tôi',
    dueDate: '2019-03-31',
    deliverable: 'tờ trình',
    progressPercent: 10,
  });
});

it('of a refusal takes what its author had changed', () => {
  const mine = task({ title: 'của tôi' });
  const present = task({ title: 'đã giao', progressPercent: 40 });
  const data = putBack(present, { reason: 'refused', clashes: [], mine, theirs: task() });
  expect(data).toMatchObject({ title: 'của tôi', progressPercent: 40 });
});

it('takes lines by their ids, and everything where nothing stands', () => {
  const lines = (...list: readonly [string, string][]) => ({
    ...task(),
    data: { agenda: list.map(([id, title]) => ({ id, title })) },
  });
  const mine = lines(['a', 'của tôi'], ['b', 'cũ']);
  const present = lines(['a', 'của họ'], ['b', 'mới'], ['c', 'thêm']);
  const aside = { reason: 'conflict', clashes: ['agenda[a].title'], mine, theirs: present } as const;
  expect(putBack(present, aside)['agenda']).toEqual([
    { id: 'a', title: 'của tôi' },
    { id: 'b', title: 'mới' },
    { id: 'c', title: 'thêm' },
  ]);
  expect(putBack(present, { ...aside, theirs: null })).toEqual(mine.data);
});

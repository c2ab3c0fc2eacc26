import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonical, contentHash } from '#shared/domain/content';
import { merge } from '#shared/domain/merge';
import { task, taskData } from './support';
import type { TaskData } from '#shared/domain/tasks';
import type { Writable } from '#shared/domain/envelope';

const side = (record: Writable, deleted = false) => ({ record, deleted });
const of = (change: Partial<TaskData>) => side(task(change));
const base = of({});

describe('merge', () => {
  it('keeps both when two people change different fields, and fills the columns anew', () => {
    const merged = merge(
      base,
      of({ dueDate: '2019-03-31' }),
      of({ progressPercent: 40, status: 'IN_PROGRESS' }),
    );
    expect(merged.clashes).toEqual([]);
    expect(merged.record.data).toMatchObject({
      dueDate: '2019-03-31',
      progressPercent: 40,
      status: 'IN_PROGRESS',
    });
    expect(merged.record).toMatchObject({ due: '2019-03-31', status: 'IN_PROGRESS' });
  });

  it('lets the server stand where both changed one field, and names it', () => {
    const merged = merge(base, of({ title: 'của tôi' }), of({ title: 'của máy chủ' }));
    expect(merged.clashes).toEqual(['title']);
    expect(merged.record.data['title']).toBe('của máy chủ');
  });

  it('lets an edit outlive a deletion, from either side', () => {
    expect(merge(base, side(task(), true), of({ title: 'mới' }))).toMatchObject({
      deleted: false,
      clashes: [],
    });
    expect(merge(base, of({ title: 'mới' }), side(task(), true))).toMatchObject({ deleted: false });
  });

  it('merges lists of lines by their ids: two secretaries do not lose each other’s lines', () => {
    const lines = (...list: readonly [string, string][]): Writable => ({
      ...task(),
      kind: 'setting',
      data: { agenda: list.map(([id, title]) => ({ id, title })) },
    });
    const merged = merge(
      side(lines(['a', 'một'])),
      side(lines(['a', 'một'], ['b', 'của tôi'])),
      side(lines(['a', 'một, sửa'], ['c', 'của họ'])),
    );
    expect(merged.clashes).toEqual([]);
    expect(merged.record.data['agenda']).toEqual([
      { id: 'a', title: 'một, sửa' },
      { id: 'c', title: 'của họ' },
      { id: 'b', title: 'của tôi' },
    ]);
  });

  it('is total and keeps what only one side changed, whatever the data', () => {
    const data = fc.dictionary(fc.string(), fc.jsonValue());
    fc.assert(
      fc.property(data, data, data, (a, b, c) => {
        const [was, mine, theirs] = [a, b, c].map((each) =>
          side({ ...task(), kind: 'setting', data: each as Writable['data'] }),
        );
        if (!was || !mine || !theirs) throw new Error('three sides');
        expect(canonical(merge(was, was, theirs).record.data)).toBe(canonical(c));
        expect(canonical(merge(was, mine, was).record.data)).toBe(canonical(b));
        expect(merge(was, mine, mine).clashes).toEqual([]);
        merge(was, mine, theirs);
        merge(null, mine, theirs);
      }),
    );
  });
});

describe('contentHash', () => {
  it('does not see key order, missing against null, or server stamps', () => {
    const record = task();
    const reordered = Object.fromEntries(Object.entries(record).reverse()) as unknown as Writable;
    const stamped = { ...record, seq: 7, rev: 2, acceptedAt: 'x' } as Writable;
    expect(contentHash(reordered, false)).toBe(contentHash(record, false));
    expect(contentHash(stamped, false)).toBe(contentHash(record, false));
    expect(contentHash({ ...record, data: { ...record.data, extra: null } }, false)).toBe(
      contentHash(record, false),
    );
    expect(contentHash(record, true)).not.toBe(contentHash(record, false));
    expect(contentHash(task({ title: `${taskData.title}!` }), false)).not.toBe(contentHash(record, false));
  });
});

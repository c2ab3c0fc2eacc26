import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { intentOf, reviewKeys } from '../../../../renderer/features/meetings/text/reviewKeys';
import { review } from '../../../../renderer/features/meetings/text/review';
import type { ConclusionDraft } from '../../../../renderer/features/meetings/text/conclusionDraft';
import type { Review, ReviewAction } from '../../../../renderer/features/meetings/text/review';

const draft = (id: string, from: number, change: Partial<ConclusionDraft> = {}): ConclusionDraft => ({
  id,
  from,
  to: from + 5,
  text: `kết luận ${id}`,
  leadIds: [`u.${id}`],
  unknown: [],
  coordinatingIds: [],
  deadlineText: '',
  dueDate: '',
  suggested: '',
  recurrence: null,
  reportTo: '',
  noTask: false,
  state: 'open',
  ...change,
});

const start: Review = { drafts: [draft('a', 0), draft('b', 10), draft('c', 20)], at: 0 };
const after = (...actions: readonly ReviewAction[]): Review => actions.reduce(review, start);

describe('the review of drafts', () => {
  it('accepts and goes on with one key', () => {
    const state = after({ type: 'accept' }, { type: 'accept' });
    expect(state.drafts.map((one) => one.state)).toEqual(['accepted', 'accepted', 'open']);
    expect(state.at).toBe(2);
  });

  it('takes a dropped draft back with the same key', () => {
    const dropped = after({ type: 'drop' }, { type: 'previous' });
    expect(dropped.drafts[0]?.state).toBe('dropped');
    expect(review(dropped, { type: 'drop' }).drafts[0]?.state).toBe('open');
  });

  it('joins two drafts and parts several leads', () => {
    const joined = after({ type: 'merge' });
    expect(joined.drafts).toHaveLength(2);
    expect(joined.drafts[0]).toMatchObject({ text: 'kết luận a kết luận b', leadIds: ['u.a', 'u.b'] });
    const parted = review(joined, { type: 'split' });
    expect(parted.drafts.map(({ leadIds }) => leadIds)).toEqual([['u.a'], ['u.b'], ['u.c']]);
    expect(new Set(parted.drafts.map(({ id }) => id)).size).toBe(3);
  });

  it('offers a day but takes it only when asked', () => {
    const offered = review(
      { drafts: [draft('a', 0, { suggested: '2019-02-04' })], at: 0 },
      { type: 'suggested' },
    );
    expect(offered.drafts[0]?.dueDate).toBe('2019-02-04');
    expect(after({ type: 'suggested' })).toEqual(start);
  });

  it('puts further drafts in the order of the text and stays where it was', () => {
    const state = after({ type: 'next' }, { type: 'add', drafts: [draft('x', 5, { noTask: true })] });
    expect(state.drafts.map(({ id }) => id)).toEqual(['a', 'x', 'b', 'c']);
    expect(state.drafts[state.at]?.id).toBe('b');
  });

  it('never points outside of the list, whatever is pressed', () => {
    const action = fc.oneof(
      fc
        .constantFrom(
          'next',
          'previous',
          'accept',
          'acceptAll',
          'drop',
          'noTask',
          'merge',
          'split',
          'suggested',
        )
        .map((type): ReviewAction => ({ type: type as 'next' })),
      fc.constantFrom('a', 'b', 'zz').map((id): ReviewAction => ({ type: 'go', id })),
    );
    fc.assert(
      fc.property(fc.array(action, { maxLength: 40 }), (actions) => {
        const state = after(...actions);
        expect(state.drafts[state.at]).toBeDefined();
        const leads = state.drafts.flatMap(({ leadIds }) => leadIds);
        expect(new Set(leads)).toEqual(new Set(['u.a', 'u.b', 'u.c']));
      }),
    );
  });
});

describe('the keys of the review', () => {
  const plain = { ctrlKey: false, altKey: false, metaKey: false };

  it('are each used once', () => {
    expect(new Set(reviewKeys.map(({ key }) => key)).size).toBe(reviewKeys.length);
  });

  it('work with Caps Lock and not with Alt', () => {
    expect(intentOf({ ...plain, key: 'N' })).toEqual({ act: 'noTask' });
    expect(intentOf({ ...plain, key: 'n', altKey: true })).toBeNull();
    expect(intentOf({ ...plain, key: 'n', ctrlKey: true })).toBeNull();
    expect(intentOf({ ...plain, key: 'Enter', ctrlKey: true })).toEqual({ do: 'confirm' });
  });
});

import { newId } from '#shared/domain/newRecord';
import type { ConclusionDraft } from './conclusionDraft';

/** The drafts under review and the one that the keys act on. */
export interface Review {
  readonly drafts: readonly ConclusionDraft[];
  readonly at: number;
}

export type ReviewAction =
  | {
      readonly type:
        'next' | 'previous' | 'accept' | 'acceptAll' | 'drop' | 'noTask' | 'merge' | 'split' | 'suggested';
    }
  | { readonly type: 'go'; readonly id: string }
  | { readonly type: 'patch'; readonly patch: Partial<ConclusionDraft> }
  | { readonly type: 'add' | 'begin'; readonly drafts: readonly ConclusionDraft[] };

const within = (at: number, drafts: readonly ConclusionDraft[]): number =>
  Math.max(0, Math.min(at, drafts.length - 1));

const union = (a: readonly string[], b: readonly string[]): readonly string[] => [...new Set([...a, ...b])];

/** Two neighbouring drafts as one conclusion: the words of both; who leads the second leads too. */
const joined = (a: ConclusionDraft, b: ConclusionDraft): ConclusionDraft => ({
  ...a,
  from: Math.min(a.from, b.from),
  to: Math.max(a.to, b.to),
  text: `${a.text} ${b.text}`.slice(0, 8000),
  leadIds: union(a.leadIds, b.leadIds),
  unknown: union(a.unknown, b.unknown),
  coordinatingIds: union(a.coordinatingIds, b.coordinatingIds).filter(
    (id) => !union(a.leadIds, b.leadIds).includes(id),
  ),
  deadlineText: a.deadlineText || b.deadlineText,
  dueDate: a.dueDate || b.dueDate,
  suggested: a.suggested || b.suggested,
  recurrence: a.recurrence ?? b.recurrence,
  reportTo: a.reportTo || b.reportTo,
  noTask: a.noTask && b.noTask,
  state: 'open',
});

/** What one key does. Pure; an action that does not fit changes nothing. */
export function review(state: Review, action: ReviewAction): Review {
  const { drafts, at } = state;
  const current = drafts[at];
  const go = (to: number): Review => ({ ...state, at: within(to, drafts) });
  const put = (patch: Partial<ConclusionDraft>, to = at): Review => ({
    drafts: drafts.map((draft, index) => (index === at ? { ...draft, ...patch } : draft)),
    at: within(to, drafts),
  });
  switch (action.type) {
    case 'begin':
      return { drafts: action.drafts, at: 0 };
    case 'add': {
      const all = [...drafts, ...action.drafts].sort((a, b) => a.from - b.from);
      return {
        drafts: all,
        at: Math.max(
          0,
          all.findIndex(({ id }) => id === (current ?? all[0])?.id),
        ),
      };
    }
    case 'go':
      return go(
        Math.max(
          0,
          drafts.findIndex(({ id }) => id === action.id),
        ),
      );
    case 'next':
      return go(at + 1);
    case 'previous':
      return go(at - 1);
    case 'acceptAll':
      return {
        ...state,
        drafts: drafts.map((draft) => (draft.state === 'open' ? { ...draft, state: 'accepted' } : draft)),
      };
    case 'accept':
      return current ? put({ state: 'accepted' }, at + 1) : state;
    case 'drop':
      return current ? put({ state: current.state === 'dropped' ? 'open' : 'dropped' }, at + 1) : state;
    case 'noTask':
      return current ? put({ noTask: !current.noTask }) : state;
    case 'suggested':
      return current?.suggested ? put({ dueDate: current.suggested }) : state;
    case 'patch':
      return put(action.patch);
    case 'merge': {
      const next = drafts[at + 1];
      if (!current || !next) return state;
      return { drafts: [...drafts.slice(0, at), joined(current, next), ...drafts.slice(at + 2)], at };
    }
    case 'split': {
      if (!current || current.leadIds.length < 2) return state;
      const parts = current.leadIds.map((id, index): ConclusionDraft => ({
        ...current,
        id: index === 0 ? current.id : newId(),
        leadIds: [id],
        state: 'open',
      }));
      return { drafts: [...drafts.slice(0, at), ...parts, ...drafts.slice(at + 1)], at };
    }
  }
}

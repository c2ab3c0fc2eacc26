import type { Assignment, Quote } from '#shared/text/conclusions/types';
import type { ConclusionDraft } from './conclusionDraft';

export const spanRoles = ['action', 'recurrence', 'deadline', 'reportTo', 'coordinator', 'lead'] as const;

export type SpanRole = (typeof spanRoles)[number];

/** A run of the text of one colour; runs follow each other without a gap. */
export interface Run {
  readonly from: number;
  readonly text: string;
  readonly role: SpanRole | null;
  /** The draft it belongs to, '' for none. */
  readonly draftId: string;
}

function rolesOf(assignment: Assignment): readonly (readonly [SpanRole, Quote])[] {
  const { action, leads, coordinators, deadline, recurrence, reportTo } = assignment;
  return [
    ['action', action],
    ...(recurrence ? [['recurrence', recurrence.quote] as const] : []),
    ...(deadline ? [['deadline', deadline.quote] as const] : []),
    ...(reportTo ? [['reportTo', reportTo] as const] : []),
    ...coordinators.map((quote) => ['coordinator', quote] as const),
    ...leads.map((quote) => ['lead', quote] as const),
  ];
}

/** Cuts a text into runs by what was read there; where two things were read, the narrower role stands. Linear. */
export function paintText(
  text: string,
  assignments: readonly Assignment[],
  drafts: readonly ConclusionDraft[],
): readonly Run[] {
  const role = new Int8Array(text.length).fill(-1);
  const owner = new Int32Array(text.length).fill(-1);
  drafts.forEach(({ from, to }, index) => owner.fill(index, from, to));
  const quotes = assignments.flatMap(rolesOf);
  spanRoles.forEach((name, index) => {
    for (const [, { start, end }] of quotes.filter(([of]) => of === name)) role.fill(index, start, end);
  });
  const runs: Run[] = [];
  let from = 0;
  for (let at = 1; at <= text.length; at += 1) {
    if (at < text.length && role[at] === role[from] && owner[at] === owner[from]) continue;
    runs.push({
      from,
      text: text.slice(from, at),
      role: spanRoles[role[from] ?? -1] ?? null,
      draftId: drafts[owner[from] ?? -1]?.id ?? '',
    });
    from = at;
  }
  return runs;
}

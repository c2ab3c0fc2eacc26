import { newId } from '#shared/domain/newRecord';
import { paragraphsOf } from './paragraphs';
import { resolveUnit } from '#shared/text/conclusions/resolveUnit';
import type { Assignment, Quote } from '#shared/text/conclusions/types';
import type { ConclusionDraft } from './conclusionDraft';
import type { DirectoryUnit } from '#shared/text/conclusions/resolveUnit';
import type { Paragraph } from './paragraphs';

/** The longest text of a conclusion that its record takes. */
const longest = 8000;

const quotesOf = ({
  leads,
  coordinators,
  action,
  deadline,
  reportTo,
  recurrence,
}: Assignment): readonly Quote[] => [
  ...leads,
  ...coordinators,
  action,
  ...(deadline ? [deadline.quote] : []),
  ...(recurrence ? [recurrence.quote] : []),
  ...(reportTo ? [reportTo] : []),
];

/** The span of an assignment inside its paragraph; leads carried over from elsewhere do not count. */
function spanIn(
  { from, to }: Paragraph,
  assignment: Assignment,
): { readonly from: number; readonly to: number } {
  const inside = quotesOf(assignment).filter(({ start, end }) => start >= from && end <= to);
  return {
    from: Math.min(assignment.action.start, ...inside.map(({ start }) => start)),
    to: Math.max(assignment.action.end, ...inside.map(({ end }) => end)),
  };
}

/** Where the text of one assignment ends and that of the next begins: after the last full stop, semicolon or line between. */
function cutBetween(text: string, end: number, start: number): number {
  if (start <= end) return Math.max(start, 0);
  const between = text.slice(end, start);
  const stop = Math.max(...['. ', '; ', ';\n', '.\n', '\n'].map((mark) => between.lastIndexOf(mark)));
  return stop < 0 ? start : end + stop + 1;
}

function units(quotes: readonly Quote[], directory: readonly DirectoryUnit[]) {
  const found = quotes.map((quote) => ({ quote, ids: resolveUnit(quote.text, directory).ids }));
  return {
    ids: [...new Set(found.flatMap(({ ids }) => ids))],
    unknown: found.filter(({ ids }) => ids.length === 0).map(({ quote }) => quote.text),
  };
}

function draftOf(
  text: string,
  from: number,
  to: number,
  assignment: Assignment,
  directory: readonly DirectoryUnit[],
): ConclusionDraft {
  const leads = units(assignment.leads, directory);
  const helping = units(assignment.coordinators, directory);
  const { deadline, recurrence, reportTo } = assignment;
  return {
    id: newId(),
    from,
    to,
    text: text.slice(from, to).replace(/\s+/gu, ' ').trim().slice(0, longest),
    leadIds: leads.ids,
    unknown: [...leads.unknown, ...helping.unknown],
    coordinatingIds: helping.ids.filter((id) => !leads.ids.includes(id)),
    deadlineText: (deadline?.quote.text ?? recurrence?.quote.text ?? '').slice(0, 200),
    dueDate: deadline?.iso ?? '',
    suggested: deadline?.suggestedIso ?? '',
    recurrence: recurrence?.kind ?? null,
    reportTo: reportTo?.text.slice(0, 300) ?? '',
    noTask: false,
    state: 'open',
  };
}

/**
 * Draft conclusions for the assignments that were read in a text. The paragraphs that hold assignments are divided
 * among them without a gap, so that together the drafts say all that those paragraphs say.
 */
export function draftsFromText(
  text: string,
  assignments: readonly Assignment[],
  directory: readonly DirectoryUnit[],
): readonly ConclusionDraft[] {
  return paragraphsOf(text).flatMap((paragraph) => {
    const mine = assignments
      .filter(({ action }) => action.start >= paragraph.lineFrom && action.start < paragraph.to)
      .map((assignment) => ({ assignment, ...spanIn(paragraph, assignment) }))
      .sort((a, b) => a.from - b.from);
    return mine.map((one, index) => {
      const before = mine[index - 1];
      const next = mine[index + 1];
      const from = before ? cutBetween(text, before.to, one.from) : paragraph.from;
      const to = next ? cutBetween(text, one.to, next.from) : paragraph.to;
      return draftOf(text, from, Math.max(to, from), one.assignment, directory);
    });
  });
}

/** Drafts of conclusions without a task for the paragraphs that gave no draft yet. */
export function draftsOfNotes(text: string, drafts: readonly ConclusionDraft[]): readonly ConclusionDraft[] {
  const free = paragraphsOf(text).filter(
    ({ from, to }) => !drafts.some((draft) => draft.from < to && draft.to > from),
  );
  return free.map(({ from, to }) => ({
    id: newId(),
    from,
    to,
    text: text.slice(from, to).replace(/\s+/gu, ' ').trim().slice(0, longest),
    leadIds: [],
    unknown: [],
    coordinatingIds: [],
    deadlineText: '',
    dueDate: '',
    suggested: '',
    recurrence: null,
    reportTo: '',
    noTask: true,
    state: 'open',
  }));
}

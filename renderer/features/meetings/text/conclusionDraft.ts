import type { recurrences } from '#shared/domain/meetings';

/** A conclusion as read from a text, before the person has said yes to it. */
export interface ConclusionDraft {
  readonly id: string;
  /** The span of the text it was read from. */
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** The units that lead; the first is the conclusion's own, each further one gets a task of its own. */
  readonly leadIds: readonly string[];
  /** Bodies the text names that the directory does not know. */
  readonly unknown: readonly string[];
  readonly coordinatingIds: readonly string[];
  readonly deadlineText: string;
  /** 'YYYY-MM-DD', '' when the words fix none. */
  readonly dueDate: string;
  /** A day worth offering where the words fix none. */
  readonly suggested: string;
  readonly recurrence: (typeof recurrences)[number] | null;
  readonly reportTo: string;
  readonly noTask: boolean;
  readonly state: 'open' | 'accepted' | 'dropped';
}

/** What is still missing before the meeting could be signed with it; '' for nothing. */
export function missingIn(draft: ConclusionDraft): 'lead' | 'deadline' | '' {
  if (draft.noTask) return '';
  if (draft.leadIds.length === 0) return 'lead';
  return draft.dueDate === '' && draft.recurrence === null ? 'deadline' : '';
}

import { newConclusion } from '../newConclusion';
import { newId } from '#shared/domain/newRecord';
import type { Conclusion } from '#shared/domain/meetings';
import type { ConclusionDraft } from './conclusionDraft';

/**
 * The accepted drafts as conclusions, in the order of the text. Each further lead gets a task id of its own.
 * `standing` words why a recurring task has no day.
 */
export function toConclusions(
  drafts: readonly ConclusionDraft[],
  standing: (words: string) => string,
): readonly Conclusion[] {
  return drafts
    .filter(({ state }) => state === 'accepted')
    .map((draft): Conclusion => {
      const [leadUnitId = '', ...further] = draft.noTask ? [] : draft.leadIds;
      const plain: Conclusion = { ...newConclusion([]), text: draft.text, noTask: draft.noTask };
      if (draft.noTask) return plain;
      return {
        ...plain,
        leadUnitId,
        alsoLead: further.map((unitId) => ({ id: newId(), unitId })),
        coordinatingUnitIds: draft.coordinatingIds,
        deadlineText: draft.deadlineText,
        dueDate: draft.dueDate,
        noDueDateReason: draft.dueDate === '' && draft.recurrence ? standing(draft.deadlineText) : '',
        reportTo: draft.reportTo,
        ...(draft.recurrence && { recurrence: draft.recurrence }),
      };
    });
}

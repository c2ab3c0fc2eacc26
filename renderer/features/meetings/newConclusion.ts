import { newId } from '#shared/domain/newRecord';
import type { Conclusion, MeetingData } from '#shared/domain/meetings';

/** An empty conclusion at the end; its task's id is made with it. */
export function newConclusion(conclusions: readonly Conclusion[]): Conclusion {
  return {
    id: newId(),
    order: conclusions.length + 1,
    text: '',
    noTask: false,
    taskId: newId(),
    leadUnitId: '',
    coordinatingUnitIds: [],
    leaderInChargeId: '',
    deadlineText: '',
    dueDate: '',
    noDueDateReason: '',
    deliverable: '',
  };
}

/** Lines that say nothing are left out on saving, and the rest numbered from 1. */
export function tidied(data: MeetingData): MeetingData {
  const numbered = <L extends { readonly order: number }>(lines: readonly L[]): readonly L[] =>
    lines.map((line, index) => ({ ...line, order: index + 1 }));
  return {
    ...data,
    title: data.title.trim(),
    agenda: numbered(data.agenda.filter(({ title }) => title.trim() !== '')),
    conclusions: numbered(data.conclusions.filter(({ text }) => text.trim() !== '')),
    attendees: data.attendees.filter(({ post, personId }) => post.trim() !== '' || personId !== ''),
  };
}

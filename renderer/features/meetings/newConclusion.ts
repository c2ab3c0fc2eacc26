import { newId } from '#shared/domain/newRecord';
import { nextOrder } from '#shared/domain/meetingLines';
import type { Conclusion, MeetingData } from '#shared/domain/meetings';

/** An empty conclusion at the end; its task's id is made with it. */
export function newConclusion(conclusions: readonly Conclusion[]): Conclusion {
  return {
    id: newId(),
    order: nextOrder(conclusions),
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

/** Lines that say nothing are left out on saving. Numbers are not given here: that would touch lines of others. */
export function tidied(data: MeetingData): MeetingData {
  return {
    ...data,
    title: data.title.trim(),
    agenda: data.agenda.filter(({ title }) => title.trim() !== ''),
    conclusions: data.conclusions.filter(({ text }) => text.trim() !== ''),
    ...(data.proceedings && { proceedings: data.proceedings.filter(({ text }) => text.trim() !== '') }),
    attendees: data.attendees.filter(({ post, personId }) => post.trim() !== '' || personId !== ''),
  };
}

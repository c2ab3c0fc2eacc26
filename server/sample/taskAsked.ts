import { addDays } from '#shared/domain/days';
import { instantOf, personId, sampleDay } from './author';
import type { TaskData } from '#shared/domain/tasks';

/**
 * SAMPLE DATA. What was asked of a task that is over its date, so that the sample shows each kind: in turn a request
 * for an extension, three reminders, an explanation that is awaited, an extension that was granted once, nothing.
 */
export function askedOf(task: TaskData, turn: number, officer: string): Partial<TaskData> {
  const office = personId('thuky');
  const reminder = (index: number) => ({
    id: `dd${index}`,
    byId: office,
    at: instantOf(addDays(sampleDay, -7 + index * 2), '08:30'),
    note: 'Đề nghị khẩn trương hoàn thành.',
  });
  const request = {
    askedById: officer,
    askedOn: addDays(sampleDay, -4),
    reason: 'Chờ số liệu của các đơn vị phối hợp.',
    note: '',
  };
  switch (turn % 5) {
    case 0:
      return {
        reminders: [reminder(1)],
        deadlineChanges: [
          { ...request, id: 'gh1', status: 'OPEN', from: task.dueDate, to: '2019-02-15', decidedById: '', decidedOn: '', given: '' },
        ],
      }; // prettier-ignore
    case 1:
      return { reminders: [reminder(1), reminder(2), reminder(3)] };
    case 2:
      return {
        reminders: [reminder(1)],
        explanations: [
          { id: 'gt1', demandedById: office, demandedOn: addDays(sampleDay, -3), dueDate: addDays(sampleDay, 2), question: 'Nêu rõ nguyên nhân chậm và thời điểm hoàn thành.', answeredById: '', answeredAt: '', answer: '' },
        ],
      }; // prettier-ignore
    case 3:
      return {
        deadlineChanges: [
          { ...request, id: 'gh1', status: 'GRANTED', askedOn: addDays(task.dueDate, -12), from: addDays(task.dueDate, -10), to: task.dueDate, decidedById: office, decidedOn: addDays(task.dueDate, -11), given: task.dueDate },
        ],
      }; // prettier-ignore
    default:
      return {};
  }
}

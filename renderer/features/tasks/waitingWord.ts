import { openExplanation, openRequest } from '#shared/domain/taskParts';
import type { TaskData } from '#shared/domain/tasks';

/** What a task that waits is waiting for, most pressing first. */
export function waitingWord(
  task: TaskData,
): 'approval' | 'extension' | 'explanation' | 'acceptance' | 'decision' {
  if (task.status === 'AWAITING_APPROVAL') return 'approval';
  if (task.status === 'RETURNED') return 'decision';
  if (openRequest(task)) return 'extension';
  return openExplanation(task) ? 'explanation' : 'acceptance';
}

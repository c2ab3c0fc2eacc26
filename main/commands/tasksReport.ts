import { take } from './tasks';
import type { CallInput } from '#shared/ipc/contract';
import type { TaskStepData } from '#shared/domain/tasks';
import type { Workspace } from '../session/workspace';

/** The responsible officer reports progress, and says whether their step is done. */
export async function reportProgress(workspace: Workspace, input: CallInput<'tasks.report'>): Promise<void> {
  const { taskId, stepId, progressPercent, stepDone, eventId } = input;
  const note = input.note.trim();
  const now = workspace.clock.now().toISOString();
  // The step first: who is not responsible for it is told so before anything is written.
  if (stepId)
    await workspace.writer.change('taskStep', stepId, (step): TaskStepData => ({
      ...step,
      status: stepDone ? 'DONE' : 'IN_PROGRESS',
      startedAt: step.startedAt || now,
      doneAt: stepDone ? now : '',
      result: stepDone ? note : step.result,
    }));
  await take(
    workspace,
    taskId,
    { action: 'report', note, progressPercent, date: '', unitId: '' },
    { stepId, ...(eventId && { eventId }) },
  );
}

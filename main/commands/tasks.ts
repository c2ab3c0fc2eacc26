import { Failure } from '../failure';
import type { CallInput } from '#shared/ipc/contract';
import type { TaskData, TaskEventData, TaskStepData } from '#shared/domain/tasks';
import type { Typed } from '../replica/writer';
import type { Workspace } from '../session/workspace';

type Event = Pick<TaskEventData, 'type' | 'note'> &
  Partial<Pick<TaskEventData, 'stepId' | 'progressPercent'>>;

async function taskOf({ writer }: Workspace, id: string): Promise<Typed<'task'>> {
  const task = await writer.read('task', id);
  if (!task) throw new Failure('record.gone');
  return task;
}

/** Writes what happened; events are never changed afterwards. */
async function tell(workspace: Workspace, { record, data }: Typed<'task'>, event: Event): Promise<void> {
  await workspace.writer.create('taskEvent', {
    taskId: record.id,
    unitId: data.leadUnitId,
    authorId: workspace.profile.personId,
    stepId: event.stepId ?? '',
    progressPercent: event.progressPercent ?? data.progressPercent,
    at: workspace.clock.now().toISOString(),
    restricted: data.restricted,
    type: event.type,
    note: event.note,
  });
}

/** The head of the lead unit names who is responsible for the next step. */
export async function assignStep(
  workspace: Workspace,
  { taskId, responsibleId, work, dueDate }: CallInput<'tasks.assignStep'>,
): Promise<{ readonly id: string }> {
  const { writer, replica } = workspace;
  const task = await taskOf(workspace, taskId);
  const steps = await replica.records.count({ selector: { kind: 'taskStep', parentId: taskId } }).exec();
  const id = await writer.create('taskStep', {
    taskId,
    unitId: task.data.leadUnitId,
    order: steps + 1,
    level: 'OFFICER',
    responsibleId,
    work,
    dueDate,
    status: 'WAITING',
    startedAt: '',
    doneAt: '',
    result: '',
    restricted: task.data.restricted,
  });
  await tell(workspace, task, { type: 'STEP_ASSIGNED', note: work, stepId: id });
  if (task.data.status === 'NOT_STARTED') await setStatus(workspace, taskId, 'IN_PROGRESS');
  return { id };
}

const setStatus = ({ writer }: Workspace, id: string, status: TaskData['status']): Promise<void> =>
  writer.change('task', id, (current): TaskData => ({ ...current, status }));

/** The responsible officer reports progress, and says whether the step is done. */
export async function reportProgress(workspace: Workspace, input: CallInput<'tasks.report'>): Promise<void> {
  const { writer } = workspace;
  const { taskId, stepId, note, progressPercent, stepDone } = input;
  const task = await taskOf(workspace, taskId);
  await tell(workspace, task, { type: 'PROGRESS', note, stepId, progressPercent });
  const now = workspace.clock.now().toISOString();
  if (stepId)
    await writer.change('taskStep', stepId, (step): TaskStepData => ({
      ...step,
      status: stepDone ? 'DONE' : 'IN_PROGRESS',
      startedAt: step.startedAt || now,
      doneAt: stepDone ? now : '',
      result: stepDone ? note : step.result,
    }));
  await writer.change('task', taskId, (current): TaskData => ({
    ...current,
    progressPercent,
    status:
      current.status === 'NOT_STARTED' || current.status === 'RETURNED' ? 'IN_PROGRESS' : current.status,
  }));
}

/** The lead unit says that the task is done and asks for approval. */
export async function requestCompletion(
  workspace: Workspace,
  { taskId, note }: CallInput<'tasks.requestCompletion'>,
): Promise<void> {
  const task = await taskOf(workspace, taskId);
  await tell(workspace, task, { type: 'COMPLETION_REQUESTED', note, progressPercent: 100 });
  await workspace.writer.change('task', taskId, (current): TaskData => ({
    ...current,
    status: 'AWAITING_APPROVAL',
    progressPercent: 100,
  }));
}

/** Who assigned the task, or the Office, approves: it is completed on the business day. */
export async function approve(
  workspace: Workspace,
  { taskId, note }: CallInput<'tasks.approve'>,
): Promise<void> {
  const task = await taskOf(workspace, taskId);
  await workspace.writer.change('task', taskId, (current): TaskData => ({
    ...current,
    status: 'COMPLETED',
    progressPercent: 100,
    completedOn: workspace.organisation.today(),
  }));
  await tell(workspace, task, { type: 'APPROVED', note, progressPercent: 100 });
}

/** The result is not enough: back to the unit, with the reason. */
export async function sendBack(
  workspace: Workspace,
  { taskId, note }: CallInput<'tasks.sendBack'>,
): Promise<void> {
  const task = await taskOf(workspace, taskId);
  await workspace.writer.change('task', taskId, (current): TaskData => ({
    ...current,
    status: 'RETURNED',
    completedOn: '',
  }));
  await tell(workspace, task, { type: 'RETURNED', note });
}

import { Failure } from '../failure';
import { heads, isLeader } from '#shared/domain/access/actor';
import { take, taskOf, tell } from './tasks';
import type { CallInput } from '#shared/ipc/contract';
import type { TaskData, TaskStepData } from '#shared/domain/tasks';
import type { Workspace } from '../session/workspace';

/**
 * A direct order with its five clarities. As part of another task it may not be due after that.
 * @throws Failure task.term without a due date or why there is none; extension.afterParent; task.assign
 */
export async function assignTask(
  workspace: Workspace,
  { partOf, ...order }: CallInput<'tasks.assign'>,
): Promise<{ readonly id: string }> {
  const { writer, profile, organisation } = workspace;
  if (order.dueDate === '' && order.noDueDateReason.trim() === '') throw new Failure('task.term');
  const whole = partOf === '' ? null : await taskOf(workspace, partOf);
  const notAfter = whole?.data.dueDate ?? '';
  const data: TaskData = {
    ...order,
    coordinatingUnitIds: order.coordinatingUnitIds.filter((id) => id !== order.leadUnitId),
    noDueDateReason: order.dueDate === '' ? order.noDueDateReason : '',
    code: '',
    source: { type: 'DIRECT_ORDER', recordId: partOf, itemId: '' },
    assignerId: profile.personId,
    assignedOn: organisation.today(),
    status: 'NOT_STARTED',
    progressPercent: 0,
    completedOn: '',
    ...(notAfter && { notAfter }),
  };
  const id = await writer.create('task', data);
  await tell(workspace, await taskOf(workspace, id), { type: 'ASSIGNED', note: '' });
  return { id };
}

/** The level of the handling slip (NĐ 30/2020 Phụ lục IV) at which a person stands. */
function levelOf(
  { organisation, profile }: Workspace,
  personId: string,
): Pick<TaskStepData, 'level' | 'unitId'> {
  const actor = organisation.actor(personId, profile.orgId);
  if (isLeader(actor)) return { level: 'LEADER', unitId: actor.unitId };
  return { level: heads(actor, actor.unitId) ? 'UNIT_HEAD' : 'OFFICER', unitId: actor.unitId };
}

/** Names who is responsible for the next step; naming somebody accepts the task. */
export async function assignStep(
  workspace: Workspace,
  { taskId, responsibleId, work, dueDate }: CallInput<'tasks.assignStep'>,
): Promise<{ readonly id: string }> {
  const { writer, replica } = workspace;
  const task = await taskOf(workspace, taskId);
  const steps = await replica.records.count({ selector: { kind: 'taskStep', parentId: taskId } }).exec();
  const id = await writer.create('taskStep', {
    taskId,
    ...levelOf(workspace, responsibleId),
    order: steps + 1,
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
  if (task.data.status === 'NOT_STARTED')
    await take(workspace, taskId, {
      action: 'accept',
      note: '',
      date: '',
      unitId: '',
      progressPercent: null,
    });
  return { id };
}

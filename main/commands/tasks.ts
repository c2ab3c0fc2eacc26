import { actOnTask, offeredActions } from '#shared/domain/actOnTask';
import { Failure } from '../failure';
import { newId } from '#shared/domain/newRecord';
import type { Act, Moment } from '#shared/domain/actOnTask';
import type { CallInput } from '#shared/ipc/contract';
import type { TaskEventData } from '#shared/domain/tasks';
import type { Typed } from '../replica/writer';
import type { Workspace } from '../session/workspace';

type Event = Pick<TaskEventData, 'type' | 'note'> &
  Partial<Pick<TaskEventData, 'stepId' | 'progressPercent' | 'date' | 'about'>>;

/** @throws Failure record.gone */
export async function taskOf({ writer }: Workspace, id: string): Promise<Typed<'task'>> {
  const task = await writer.read('task', id);
  if (!task) throw new Failure('record.gone');
  return task;
}

/** Writes what happened; events are never changed afterwards. */
export async function tell(
  workspace: Workspace,
  { record, data }: Typed<'task'>,
  event: Event,
  id?: string,
): Promise<void> {
  const { stepId = '', progressPercent = data.progressPercent, date = '', about = '' } = event;
  await workspace.writer.create(
    'taskEvent',
    {
      taskId: record.id,
      unitId: data.leadUnitId,
      type: event.type,
      authorId: workspace.profile.personId,
      stepId,
      note: event.note,
      progressPercent,
      at: workspace.clock.now().toISOString(),
      restricted: data.restricted,
      ...(date && { date }),
      ...(about && { about }),
    },
    id,
  );
}

export const momentOf = ({ organisation, profile, clock }: Workspace): Moment => ({
  actor: organisation.actor(profile.personId, profile.orgId),
  today: organisation.today(),
  now: clock.now().toISOString(),
  newId: newId(),
});

/** Takes one row of the workflow table: the task first, which may be refused, then the event that tells of it. */
export async function take(
  workspace: Workspace,
  taskId: string,
  how: Act,
  more: { readonly stepId?: string; readonly eventId?: string } = {},
): Promise<void> {
  const task = await taskOf(workspace, taskId);
  const moment = momentOf(workspace);
  const acted = actOnTask(task.data, how, moment);
  if (!acted.ok) throw new Failure(acted.problem.code, acted.problem.params);
  await workspace.writer.change('task', taskId, (current) => {
    // The task may have moved on since it was read, and the action is about what stands.
    const now = actOnTask(current, how, moment);
    if (!now.ok) throw new Failure(now.problem.code, now.problem.params);
    return now.value.data;
  });
  await tell(workspace, task, { ...acted.value.event, stepId: more.stepId ?? '' }, more.eventId);
}

/** Any action but a report. @throws Failure as `actOnTask` and `decide` say */
export const act = (workspace: Workspace, { taskId, ...how }: CallInput<'tasks.act'>): Promise<void> =>
  take(workspace, taskId, { ...how, note: how.note.trim(), progressPercent: null });

/** A word about a task; anyone who may read it may say one. */
export async function comment(
  workspace: Workspace,
  { taskId, note }: CallInput<'tasks.comment'>,
): Promise<void> {
  await tell(workspace, await taskOf(workspace, taskId), { type: 'COMMENT', note: note.trim() });
}

/** Reminds of every task of the list that is still open and may be reminded of by this person. */
export async function remindMany(
  workspace: Workspace,
  { taskIds, note }: CallInput<'tasks.remind'>,
): Promise<{ readonly reminded: number; readonly left: number }> {
  let reminded = 0;
  for (const id of new Set(taskIds)) {
    const task = await workspace.writer.read('task', id);
    const { actor, today } = momentOf(workspace);
    if (!task || !offeredActions(actor, task.data, today).has('remind')) continue;
    await take(workspace, id, {
      action: 'remind',
      note: note.trim(),
      date: '',
      unitId: '',
      progressPercent: null,
    });
    reminded += 1;
  }
  return { reminded, left: new Set(taskIds).size - reminded };
}

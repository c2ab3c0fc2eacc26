import { dataOf } from '../replica/writer';
import { Failure } from '../failure';
import { newId } from '#shared/domain/newRecord';
import { saveForm } from './saveForm';
import type { CallInput } from '#shared/ipc/contract';
import type { FindingData } from '#shared/domain/findings';
import type { Form } from './saveForm';
import type { StoredRecord } from '#shared/domain/envelope';
import type { TaskData } from '#shared/domain/tasks';
import type { VisitData } from '#shared/domain/visits';
import type { Workspace } from '../session/workspace';

export async function saveVisit(workspace: Workspace, form: Form<'visit'>): Promise<{ readonly id: string }> {
  return { id: await saveForm(workspace, 'visit', form) };
}

/** Records a shortcoming; the id of the task it will become is made with it. */
export async function addFinding(
  { writer }: Workspace,
  finding: CallInput<'visits.addFinding'>,
): Promise<{ readonly id: string }> {
  return { id: await writer.create('finding', { ...finding, taskId: newId(), status: 'OPEN' }) };
}

/**
 * Ends a visit: each of its findings becomes a task of the responsible unit, then the visit is final. Safe to
 * repeat: a task that exists is not made again.
 */
export async function finishVisit(
  workspace: Workspace,
  id: string,
): Promise<{ readonly taskIds: readonly string[] }> {
  const { writer, replica, profile, organisation, clock } = workspace;
  const visit = await writer.read('visit', id);
  if (!visit) throw new Failure('record.gone');
  if (visit.data.status === 'DONE') throw new Failure('visit.done');
  const documents = await replica.records.find({ selector: { kind: 'finding', parentId: id } }).exec();
  const findings = documents.map((document) => document.toJSON() as StoredRecord);
  const taskIds: string[] = [];
  for (const record of findings) {
    const finding = dataOf(record, 'finding');
    taskIds.push(finding.taskId);
    if (await writer.read('task', finding.taskId)) continue;
    const task = taskOf(id, record.id, finding, profile.personId, organisation.today());
    await writer.create('task', task, finding.taskId);
  }
  await writer.change('visit', id, (current): VisitData => ({
    ...current,
    status: 'DONE',
    startedAt: current.startedAt || clock.now().toISOString(),
    finishedAt: clock.now().toISOString(),
  }));
  return { taskIds };
}

function taskOf(
  visitId: string,
  findingId: string,
  finding: FindingData,
  assignerId: string,
  today: string,
): TaskData {
  return {
    title: finding.remedy ? `${finding.text} – ${finding.remedy}` : finding.text,
    code: '',
    source: { type: 'FINDING', recordId: visitId, itemId: findingId },
    leadUnitId: finding.responsibleUnitId,
    coordinatingUnitIds: [],
    leaderInChargeId: '',
    assignerId,
    assignedOn: today,
    dueDate: finding.dueDate,
    noDueDateReason: finding.dueDate ? '' : '–',
    deliverable: '',
    urgency: finding.severity === 'CRITICAL' ? 'URGENT' : 'NORMAL',
    restricted: false,
    status: 'NOT_STARTED',
    progressPercent: 0,
    completedOn: '',
  };
}

import { handlingSlip } from '#shared/documents/builders/handlingSlip';
import { taskOne } from '../queries/tasks';
import { Failure } from '../failure';
import type { AdministrativeDocument } from '#shared/documents/model';
import type { SlipAssignment } from '#shared/documents/builders/handlingSlip';
import type { Workspace } from '../session/workspace';

/**
 * Phiếu giải quyết of a task: leader, head of unit, officer (NĐ 30/2020 Phụ lục IV). What nobody has entered yet
 * prints as dotted lines to be filled in by hand.
 */
export async function slipOfTask(workspace: Workspace, id: string): Promise<AdministrativeDocument> {
  const task = await taskOne(workspace, id);
  if (!task) throw new Failure('record.gone');
  const { units, people, setting } = workspace.organisation.current();
  const { data, steps } = task;
  const officer = steps.at(-1)?.data;
  const unit = (unitId: string): SlipAssignment => ({
    who: units.get(unitId)?.name ?? '',
    deadline: data.dueDate || null,
  });
  return handlingSlip({
    organs: { governingBody: setting?.governingBody || null, issuingOrgan: setting?.organName ?? '' },
    place: setting?.place ?? '',
    date: data.assignedOn,
    incoming: { arrivalNumber: null, arrivalDate: null, description: data.title },
    leader: {
      text: data.deliverable ? `Sản phẩm: ${data.deliverable}` : null,
      date: data.assignedOn,
      lead: unit(data.leadUnitId),
      coordinating: data.coordinatingUnitIds.map(unit),
    },
    unitHead: {
      text: officer?.work || null,
      date: null,
      assignee: officer
        ? { who: people.get(officer.responsibleId)?.fullName ?? '', deadline: officer.dueDate || null }
        : null,
    },
    solver: { text: officer?.result || null, date: officer?.doneAt ? officer.doneAt.slice(0, 10) : null },
  });
}

import { timeliness } from '#shared/domain/timeliness';
import { dataOf } from '../replica/writer';
import { dueSoon } from './dueSoon';
import { find } from './find';
import { parkedIds, viewOf } from './marks';
import type { StoredRecord } from '#shared/domain/envelope';
import type { TaskData } from '#shared/domain/tasks';
import type { TaskRow } from '#shared/ipc/views';
import type { Workspace } from '../session/workspace';

/** Tasks as rows: timeliness on the business day, the unit's name, and the officer at whose step each one stands. */
export async function taskRows(
  workspace: Workspace,
  records: readonly StoredRecord[],
): Promise<readonly TaskRow[]> {
  const { replica, organisation } = workspace;
  const { units, people } = organisation.current();
  const { today, days, calendar } = await dueSoon(workspace);
  if (records.length === 0) return [];
  const parked = await parkedIds(replica);
  const holders = await currentHolders(workspace, records);
  return records.map((record) => {
    const view = viewOf<TaskData>(record, parked);
    return {
      ...view,
      timeliness: timeliness(view.data, today, days, calendar),
      leadUnitName: units.get(view.data.leadUnitId)?.name ?? '',
      atPersonName: people.get(holders.get(record.id) ?? '')?.fullName ?? '',
    };
  });
}

/** Who holds each task now: the responsible person of its first step that is not done. */
async function currentHolders(
  { replica }: Workspace,
  records: readonly StoredRecord[],
): Promise<ReadonlyMap<string, string>> {
  const steps = await find(replica, {
    selector: { kind: 'taskStep', parentId: { $in: records.map(({ id }) => id) } },
  });
  const open = steps
    .map((step) => dataOf(step, 'taskStep'))
    .filter(({ status }) => status !== 'DONE')
    .sort((a, b) => b.order - a.order);
  return new Map(open.map(({ taskId, responsibleId }) => [taskId, responsibleId]));
}

import { saveForm } from './saveForm';
import type { CallInput } from '#shared/ipc/contract';
import type { Workspace } from '../session/workspace';

/** The holidays and worked weekends of a year; one record a year, so that two who begin it make the same. */
export async function saveCalendar(
  workspace: Workspace,
  { base, data }: CallInput<'calendar.save'>,
): Promise<void> {
  await saveForm(workspace, 'calendar', {
    id: `${workspace.profile.orgId}.calendar.${data.year}`,
    base,
    data,
  });
}

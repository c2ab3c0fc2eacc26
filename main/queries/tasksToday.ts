import { afterWorkingDays } from '#shared/domain/calendar';
import { find } from './find';
import { heads, isLeader, isOffice } from '#shared/domain/access/actor';
import { idsAtPerson } from './tasks';
import { leadDaysOf } from '#shared/domain/leadDays';
import { openStatuses } from '#shared/domain/tasks';
import { readCalendar } from './readCalendar';
import { taskRows } from './taskRows';
import type { Actor } from '#shared/domain/access/actor';
import type { MangoQuerySelector } from 'rxdb';
import type { StoredRecord } from '#shared/domain/envelope';
import type { TodayPart, TodayView } from '#shared/ipc/taskViews';
import type { Workspace } from '../session/workspace';

/** More than this nobody looks at in a day; the rest is one click away, in the list. */
const most = 50;

/** The most that is read to find it. */
const mostRead = 2000;

type Selector = MangoQuerySelector<StoredRecord>;

/** Whose work it is: what a leader is in charge of, what the unit of its head leads, the steps that are one's own. */
async function ownWork(workspace: Workspace, actor: Actor): Promise<readonly Selector[]> {
  const headed = [...new Set(actor.roles.map(({ unitId }) => unitId))].filter((id) => heads(actor, id));
  const atMe = await idsAtPerson(workspace, actor.personId, true);
  return [
    ...(isLeader(actor) ? [{ personId: actor.personId }] : []),
    ...headed.map((unitId): Selector => ({ unitId })),
    ...(atMe.length > 0 ? [{ id: { $in: [...atMe] } }] : []),
  ];
}

/** What waits for this person's word. */
function waiting(actor: Actor): readonly Selector[] {
  const asked = ['AWAITING_APPROVAL', 'EXTENSION_ASKED', 'BOTH_ASKED'];
  const headed = actor.roles.map(({ unitId }) => unitId).filter((id) => heads(actor, id));
  return [
    ...(isOffice(actor) ? [{ status: { $in: [...asked, 'RETURNED'] } }] : []),
    ...(isLeader(actor) ? [{ personId: actor.personId, status: { $in: [...asked, 'RETURNED'] } }] : []),
    ...headed.map((unitId): Selector => ({
      unitId,
      status: { $in: ['NOT_STARTED', 'EXPLANATION_ASKED', 'BOTH_ASKED'] },
    })),
  ];
}

/** All that any of the selectors finds among the tasks that a condition leaves, nearest due date first. */
async function gather(
  { replica }: Workspace,
  selectors: readonly Selector[],
  condition: Selector,
): Promise<readonly StoredRecord[]> {
  const found = new Map<string, StoredRecord>();
  for (const selector of selectors) {
    const records = await find(replica, {
      selector: { kind: 'task', $and: [selector, condition] },
      sort: [{ kind: 'asc' }, { due: 'asc' }],
      limit: mostRead,
    });
    for (const record of records) found.set(record.id, record);
  }
  return [...found.values()].sort((a, b) => (a.due || '9999').localeCompare(b.due || '9999'));
}

/** The day of the signed-in person: what waits for their word, what is late, what comes due. */
export async function tasksToday(workspace: Workspace): Promise<TodayView> {
  const { organisation, profile } = workspace;
  const actor = organisation.actor(profile.personId, profile.orgId);
  const today = organisation.today();
  const leadDays = leadDaysOf(actor, organisation.current().setting);
  const soonEnd = afterWorkingDays(await readCalendar(workspace), today, leadDays);
  const own = await ownWork(workspace, actor);
  const open = [...openStatuses];
  const forMe = await gather(workspace, waiting(actor), { status: { $in: open } });
  const seen = new Set(forMe.map(({ id }) => id));
  const rest = await gather(workspace, own, { status: { $in: open }, due: { $gt: '', $lte: soonEnd } });
  const others = rest.filter(({ id }) => !seen.has(id));
  return {
    today,
    leadDays,
    waiting: await part(workspace, forMe),
    late: await part(
      workspace,
      others.filter(({ due }) => due < today),
    ),
    due: await part(
      workspace,
      others.filter(({ due }) => due >= today),
    ),
  };
}

async function part(workspace: Workspace, records: readonly StoredRecord[]): Promise<TodayPart> {
  return { rows: await taskRows(workspace, records.slice(0, most)), total: records.length };
}

import { allowed, allowIf, refused } from './change';
import { decideFinding, decideVisit } from './visits';
import { decideMeeting } from './meetings';
import { decideTask, decideTaskEvent, decideTaskStep } from './tasks';
import { holds, isLeader, isOffice } from './actor';
import type { Actor } from './actor';
import type { Change, Decision } from './change';
import type { RecordKind } from '../kinds';
import type { Writable } from '../envelope';

const administers = ({ actor }: Change): Decision =>
  allowIf(holds(actor, 'IT_ADMINISTRATOR', 'CHIEF_OF_OFFICE'), 'admin.only');

const office = ({ actor }: Change): Decision => allowIf(isOffice(actor) || isLeader(actor), 'office.only');

/** Written once: the bytes it speaks of are addressed by their hash. */
const writtenOnce = ({ before }: Change): Decision => (before ? refused('record.final') : allowed);

const rules: Readonly<Record<RecordKind, (change: Change) => Decision>> = {
  unit: administers,
  person: administers,
  role: administers,
  calendar: office,
  setting: office,
  task: decideTask,
  taskStep: decideTaskStep,
  taskEvent: decideTaskEvent,
  meeting: decideMeeting,
  campaign: office,
  checklistTemplate: office,
  visit: decideVisit,
  finding: decideFinding,
  attachment: writtenOnce,
};

/** Only what has not begun may be deleted; everything else stays in the open. */
const deletable = (before: Writable | null): boolean =>
  (before?.kind === 'meeting' && before.status === 'DRAFT') ||
  (before?.kind === 'visit' && before.status === 'PLANNED');

/**
 * Whether a person may make this write. The replica asks before it writes, the server asks again when the write
 * arrives; neither has rules of its own. The code names the sentence of the refusal in the error catalogue.
 */
export function decide(change: Change): Decision {
  const { actor, before, after, deleted } = change;
  if (after.orgId !== actor.orgId || (before && before.orgId !== actor.orgId))
    return refused('record.otherOrg');
  if (!before && after.createdBy !== actor.personId) return refused('record.author');
  if (
    before &&
    (before.kind !== after.kind ||
      before.createdBy !== after.createdBy ||
      before.createdAt !== after.createdAt)
  )
    return refused('record.identity');
  if (before && !readable(actor, before)) return refused('record.hidden');
  if (deleted && !deletable(before)) return refused('record.delete');
  return rules[after.kind](change);
}

/** Work is open to all staff of the organisation unless it is marked restricted; nothing else of it need be looked at. */
export const openToAll = (record: Pick<Writable, 'restricted'>): boolean => !record.restricted;

/** Whether a person may read a record: work is open to all staff (công khai) except what is marked restricted. */
export function readable(actor: Actor, record: Writable): boolean {
  if (record.orgId !== actor.orgId) return false;
  if (openToAll(record)) return true;
  return (
    isLeader(actor) ||
    isOffice(actor) ||
    record.personId === actor.personId ||
    record.createdBy === actor.personId ||
    actor.roles.some((role) => role.unitId === record.unitId)
  );
}

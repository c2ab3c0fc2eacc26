import { allowed, allowIf, refused } from './change';
import { holds, isLeader, isOffice } from './actor';
import type { Actor } from './actor';
import type { Change, Decision } from './change';

/** Inspections are made by the district: its Office, leaders and the staff of its units, not by the ward itself. */
const inspects = (actor: Actor): boolean =>
  isOffice(actor) || isLeader(actor) || holds(actor, 'UNIT_HEAD', 'OFFICER');

/** A visit that is done is final: what comes after it is another visit. */
export function decideVisit(change: Change): Decision {
  if (!inspects(change.actor)) return refused('visit.inspect');
  return change.before?.status === 'DONE' ? refused('visit.done') : allowed;
}

export function decideFinding(change: Change): Decision {
  return allowIf(inspects(change.actor), 'visit.inspect');
}

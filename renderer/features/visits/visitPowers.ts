import { holds, isLeader, isOffice } from '#shared/domain/access/actor';
import type { Actor } from '#shared/domain/access/actor';
import type { VisitData } from '#shared/domain/visits';

/** Whether a person is offered to fill in a visit. Only an offer: the shared rules decide when they act. */
export function mayInspect(actor: Actor, { status }: Pick<VisitData, 'status'>): boolean {
  return status !== 'DONE' && (isOffice(actor) || isLeader(actor) || holds(actor, 'UNIT_HEAD', 'OFFICER'));
}

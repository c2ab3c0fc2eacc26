import type { RoleData, RoleName } from '../people';

/** The person who acts, with the roles that hold today; `unitId` is the unit they work in. */
export interface Actor {
  readonly personId: string;
  readonly orgId: string;
  readonly unitId: string;
  readonly roles: readonly { readonly role: RoleName; readonly unitId: string }[];
}

/** The roles of a person that are valid on a day. */
export function rolesOn(roles: readonly RoleData[], personId: string, today: string): Actor['roles'] {
  return roles
    .filter((role) => role.personId === personId)
    .filter(
      (role) => (!role.validFrom || role.validFrom <= today) && (!role.validTo || today <= role.validTo),
    )
    .map(({ role, unitId }) => ({ role, unitId }));
}

/** Whether the actor holds one of these roles anywhere in the organisation. */
export function holds(actor: Actor, ...names: readonly RoleName[]): boolean {
  return actor.roles.some(({ role }) => names.includes(role));
}

/** Whether the actor heads this unit. */
export function heads(actor: Actor, unitId: string): boolean {
  return actor.roles.some(
    ({ role, unitId: headed }) =>
      headed === unitId && (role === 'UNIT_HEAD' || role === 'WARD_HEAD' || role === 'CHIEF_OF_OFFICE'),
  );
}

/** The leadership of the committee. */
export const isLeader = (actor: Actor): boolean => holds(actor, 'CHAIR', 'VICE_CHAIR');

/** The Office, which keeps the tasks of the whole organisation. */
export const isOffice = (actor: Actor): boolean =>
  holds(actor, 'CHIEF_OF_OFFICE', 'OFFICE_STAFF', 'RECORDS_CLERK');

/** Whether the actor works in this unit. */
export const worksIn = (actor: Actor, unitId: string): boolean =>
  actor.unitId === unitId || actor.roles.some((role) => role.unitId === unitId);

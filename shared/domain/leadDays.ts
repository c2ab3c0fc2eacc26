import { holds, isLeader, isOffice } from './access/actor';
import type { Actor } from './access/actor';
import type { SettingData } from './settings';

const usual = { leader: 7, head: 5, officer: 3 } as const;

/** How many working days ahead a person is told of what comes due, by the highest of their roles. */
export function leadDaysOf(actor: Actor, setting: Pick<SettingData, 'leadDays'> | null): number {
  const { leader, head, officer } = setting?.leadDays ?? usual;
  if (isLeader(actor) || isOffice(actor)) return leader;
  return holds(actor, 'UNIT_HEAD', 'WARD_HEAD') ? head : officer;
}

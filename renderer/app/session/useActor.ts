import { useMemo } from 'react';
import { useSession } from './useSession';
import type { Actor } from '#shared/domain/access/actor';

/** The signed-in person as the shared rules know them: to offer only what they may do. The rules decide again on writing. */
export function useActor(): Actor {
  const { personId, person, roles } = useSession();
  return useMemo(() => ({ personId, orgId: '', unitId: person.unitId, roles }), [personId, person, roles]);
}

import { useMemo } from 'react';
import { nameAndPost } from '../../text/nameAndPost';
import { useDirectory } from './DirectoryProvider';
import type { FoldOption } from '../FoldSelect';

/** The units as options, in the order of the office. */
export function useUnitOptions(): readonly FoldOption[] {
  const { units } = useDirectory();
  return useMemo(
    () =>
      units.map(({ id, data }) => ({
        value: id,
        label: data.name,
        also: [data.shortName, ...data.aliases].join(' '),
      })),
    [units],
  );
}

/** The active people as options, found by name or post; those of one unit when it is given. */
export function usePersonOptions(unitId?: string): readonly FoldOption[] {
  const { people, peopleOf } = useDirectory();
  return useMemo(
    () =>
      (unitId === undefined ? people.filter(({ data }) => data.active) : peopleOf(unitId)).map(
        ({ id, data }) => ({
          value: id,
          label: nameAndPost(data.fullName, data.position),
        }),
      ),
    [people, peopleOf, unitId],
  );
}

import { useMemo } from 'react';
import { useLive } from '../../live/useLive';
import { workingDays } from '#shared/domain/calendar';
import type { WorkingDays } from '#shared/domain/calendar';

/** The working days of the office; null until they are read. */
export function useWorkingDays(): WorkingDays | null {
  const live = useLive('calendar', {});
  const years = live.status === 'ready' ? live.value.years : null;
  return useMemo(() => (years ? workingDays(years.map(({ data }) => data)) : null), [years]);
}

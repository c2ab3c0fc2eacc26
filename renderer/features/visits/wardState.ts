import type { Tone } from '../../app/theme';
import type { VisitRow } from '#shared/ipc/views';

export const wardStates = [
  'NONE',
  'PLANNED',
  'LATE',
  'IN_PROGRESS',
  'PASS',
  'CONDITIONAL',
  'FAIL',
  'DONE',
] as const;

export type WardState = (typeof wardStates)[number];

export const wardTones: Readonly<Record<WardState, Tone>> = {
  NONE: 'grey',
  PLANNED: 'grey',
  LATE: 'red',
  IN_PROGRESS: 'blue',
  PASS: 'green',
  CONDITIONAL: 'orange',
  FAIL: 'red',
  DONE: 'green',
};

/** How one visit stands on a day: late when it should have begun and has not. */
export function visitState({ data }: Pick<VisitRow, 'data'>, today: string): WardState {
  switch (data.status) {
    case 'PLANNED':
      return data.plannedOn < today ? 'LATE' : 'PLANNED';
    case 'IN_PROGRESS':
      return 'IN_PROGRESS';
    case 'DONE':
      return data.result === '' ? 'DONE' : data.result;
  }
}

/** The visit a ward's tile speaks of: the one under way, else the next planned, else the last done. */
export function visitOfWard(rows: readonly VisitRow[], wardId: string): VisitRow | null {
  const own = rows.filter(({ data }) => data.wardId === wardId);
  const by = (status: VisitRow['data']['status']): readonly VisitRow[] =>
    own.filter(({ data }) => data.status === status);
  return by('IN_PROGRESS')[0] ?? by('PLANNED')[0] ?? by('DONE').at(-1) ?? null;
}

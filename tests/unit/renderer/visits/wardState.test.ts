import { describe, expect, it } from 'vitest';
import { visitOfWard, visitState } from '../../../../renderer/features/visits/wardState';
import type { VisitData } from '#shared/domain/visits';
import type { VisitRow } from '#shared/ipc/views';

const visit = (id: string, patch: Partial<VisitData>): VisitRow => ({
  id,
  sync: 'accepted',
  wardName: 'Phường Bồ Đề',
  findings: 0,
  data: { wardId: 'w1', status: 'PLANNED', result: '', plannedOn: '2019-01-30', ...patch } as VisitData,
});

const today = '2019-01-28';

describe('how a ward stands', () => {
  it('is late only after the planned day', () => {
    expect(visitState(visit('v', { plannedOn: '2019-01-28' }), today)).toBe('PLANNED');
    expect(visitState(visit('v', { plannedOn: '2019-01-27' }), today)).toBe('LATE');
  });

  it('shows the result of a finished visit, or that it was made', () => {
    expect(visitState(visit('v', { status: 'DONE', result: 'CONDITIONAL' }), today)).toBe('CONDITIONAL');
    expect(visitState(visit('v', { status: 'DONE' }), today)).toBe('DONE');
  });

  it('speaks of the visit under way, else the next, else the last', () => {
    const done = visit('done', { status: 'DONE' });
    const planned = visit('planned', {});
    const running = visit('running', { status: 'IN_PROGRESS' });
    expect(visitOfWard([done, planned, running], 'w1')?.id).toBe('running');
    expect(visitOfWard([done, planned], 'w1')?.id).toBe('planned');
    expect(visitOfWard([done], 'w1')?.id).toBe('done');
    expect(visitOfWard([done], 'w2')).toBeNull();
  });
});

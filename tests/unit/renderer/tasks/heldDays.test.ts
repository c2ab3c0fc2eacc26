import { describe, expect, it } from 'vitest';
import { heldDays } from '../../../../renderer/features/tasks/heldDays';
import type { TaskEventData, TaskStepData } from '#shared/domain/tasks';
import type { View } from '#shared/ipc/views';

const step = (patch: Partial<TaskStepData>): View<TaskStepData> => ({
  id: 's1',
  sync: 'accepted',
  data: { startedAt: '', doneAt: '', ...patch } as TaskStepData,
});

const assigned: View<TaskEventData> = {
  id: 'e1',
  sync: 'accepted',
  data: { type: 'STEP_ASSIGNED', stepId: 's1', at: '2019-01-20T02:00:00Z' } as TaskEventData,
};

const asOf = '2019-01-28T02:00:00Z';

describe('how long a step is held', () => {
  it('counts from its assignment to now while it is open', () => {
    expect(heldDays(step({}), [assigned], asOf)).toBe(8);
  });

  it('counts to its end once it is done', () => {
    expect(heldDays(step({ doneAt: '2019-01-23T01:00:00Z' }), [assigned], asOf)).toBe(2);
  });

  it('says nothing when nothing is known', () => {
    expect(heldDays(step({}), [], asOf)).toBeNull();
  });

  it('is never negative when clocks differ', () => {
    expect(heldDays(step({ startedAt: '2019-02-01T00:00:00Z' }), [], asOf)).toBe(0);
  });
});

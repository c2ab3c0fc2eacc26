import type { TaskEventData, TaskStepData } from '#shared/domain/tasks';
import type { View } from '#shared/ipc/views';

const dayLength = 86_400_000;

/** Whole days a step has been (or was) with its person: from its assignment to its end, or to `asOf`. Null: unknown. */
export function heldDays(
  { id, data }: View<TaskStepData>,
  events: readonly View<TaskEventData>[],
  asOf: string,
): number | null {
  const assigned = events.find((event) => event.data.type === 'STEP_ASSIGNED' && event.data.stepId === id)
    ?.data.at;
  const from = Date.parse(assigned ?? data.startedAt);
  const to = Date.parse(data.doneAt || asOf);
  return Number.isNaN(from) || Number.isNaN(to) ? null : Math.max(0, Math.floor((to - from) / dayLength));
}

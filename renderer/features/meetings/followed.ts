import type { MeetingView } from '#shared/ipc/views';

export const followFilters = ['all', 'open', 'changed'] as const;

export type FollowFilter = (typeof followFilters)[number];

/** Whether a line with these tasks is shown: any of them not over, or any of them changed. */
export function isFollowed(
  { tasks, changes }: Pick<MeetingView, 'tasks' | 'changes'>,
  taskIds: readonly string[],
  filter: FollowFilter,
): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'open':
      return taskIds.some((id) => {
        const status = tasks[id]?.data.status;
        return status !== undefined && status !== 'COMPLETED' && status !== 'CANCELLED';
      });
    case 'changed':
      return taskIds.some((id) => (changes[id] ?? []).length > 0);
  }
}

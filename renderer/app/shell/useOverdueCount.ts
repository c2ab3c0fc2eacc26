import { anyTask } from '../../features/tasks/anyTask';
import { isLeader, isOffice } from '#shared/domain/access/actor';
import { useActor } from '../session/useActor';
import { useLive } from '../../live/useLive';

/** How many tasks are overdue: of the whole organisation for leaders and the Office, of one's own unit otherwise. */
export function useOverdueCount(): number {
  const actor = useActor();
  const unitId = isLeader(actor) || isOffice(actor) ? '' : actor.unitId;
  const live = useLive('tasks.list', { ...anyTask, bucket: 'OVERDUE', unitId, limit: 1 }, { keep: true });
  return live.status === 'ready' ? live.value.total : 0;
}

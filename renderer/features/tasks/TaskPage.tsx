import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { LiveView } from '../../components/LiveView';
import { TaskDetail } from './TaskDetail';
import { useLive } from '../../live/useLive';

/** One task. */
export function TaskPage(): ReactNode {
  const { id = '' } = useParams();
  const live = useLive('tasks.one', { id });
  return (
    <LiveView live={live}>{(task, asOf) => <TaskDetail key={task.id} task={task} asOf={asOf} />}</LiveView>
  );
}

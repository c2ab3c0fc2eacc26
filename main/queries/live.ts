import { calendarView } from './readCalendar';
import { dashboard } from './dashboard';
import { directory } from './directory';
import { liveParams } from '#shared/ipc/live';
import { meetingList, meetingOne } from './meetings';
import { parkedList } from './parked';
import { taskList, taskOne } from './tasks';
import { tasksToday } from './tasksToday';
import { visitList, visitOne } from './visits';
import type { LiveName, LiveParams, LiveViews } from '#shared/ipc/live';
import type { RecordKind } from '#shared/domain/kinds';
import type { Workspace } from '../session/workspace';

interface Query<N extends LiveName> {
  /** The kinds of record that can change its answer. */
  readonly kinds: readonly RecordKind[];
  readonly run: (workspace: Workspace, params: LiveParams<N>) => Promise<LiveViews[N]>;
}

const taskKinds = ['task', 'taskStep', 'unit', 'person', 'setting', 'calendar'] as const;

const queries: { readonly [N in LiveName]: Query<N> } = {
  directory: { kinds: ['unit', 'person'], run: directory },
  'meetings.list': { kinds: ['meeting'], run: meetingList },
  'meetings.one': {
    kinds: ['meeting', 'taskEvent', ...taskKinds],
    run: (workspace, { id }) => meetingOne(workspace, id),
  },
  'tasks.list': { kinds: taskKinds, run: taskList },
  'tasks.one': {
    kinds: ['taskEvent', 'attachment', ...taskKinds],
    run: (workspace, { id }) => taskOne(workspace, id),
  },
  'tasks.today': { kinds: ['role', ...taskKinds], run: tasksToday },
  dashboard: { kinds: taskKinds, run: dashboard },
  calendar: { kinds: ['calendar'], run: calendarView },
  'visits.list': { kinds: ['campaign', 'visit', 'finding', 'unit'], run: visitList },
  'visits.one': {
    kinds: ['visit', 'finding', 'attachment', 'checklistTemplate', 'unit'],
    run: (workspace, { id }) => visitOne(workspace, id),
  },
  'parked.list': { kinds: [], run: parkedList },
};

export interface BoundQuery {
  readonly kinds: readonly RecordKind[];
  readonly run: (workspace: Workspace) => Promise<LiveViews[LiveName]>;
}

/** A query with its parameters checked. @throws ZodError when they do not fit */
export function bindQuery(name: LiveName, params: unknown): BoundQuery {
  const bind = <N extends LiveName>(key: N): BoundQuery => {
    const checked = liveParams[key].parse(params) as unknown as LiveParams<N>;
    return { kinds: queries[key].kinds, run: (workspace) => queries[key].run(workspace, checked) };
  };
  return bind(name);
}

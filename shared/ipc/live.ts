import { z } from 'zod';
import { recordId } from '../domain/envelope';
import { taskFilter } from './taskFilter';
import type {
  DirectoryView,
  MeetingRow,
  MeetingView,
  ParkedView,
  TaskListView,
  TaskView,
  VisitListView,
  VisitView,
} from './views';
import type { CalendarView, DashboardView, TodayView } from './taskViews';

const none = z.strictObject({});
const one = z.strictObject({ id: recordId });

/** The live queries: what each takes. A snapshot comes first, then every change until it is closed. */
export const liveParams = {
  directory: none,
  'meetings.list': none,
  'meetings.one': one,
  'tasks.list': taskFilter,
  'tasks.one': one,
  'tasks.today': none,
  dashboard: none,
  calendar: none,
  'visits.list': none,
  'visits.one': one,
  'parked.list': none,
} as const;

/** What each live query shows; null: there is no such record here. */
export interface LiveViews {
  readonly directory: DirectoryView;
  readonly 'meetings.list': readonly MeetingRow[];
  readonly 'meetings.one': MeetingView | null;
  readonly 'tasks.list': TaskListView;
  readonly 'tasks.one': TaskView | null;
  readonly 'tasks.today': TodayView;
  readonly dashboard: DashboardView;
  readonly calendar: CalendarView;
  readonly 'visits.list': VisitListView;
  readonly 'visits.one': VisitView | null;
  readonly 'parked.list': readonly ParkedView[];
}

export { taskFilter } from './taskFilter';
export type { TaskFilter } from './taskFilter';

export type LiveName = keyof LiveViews;

export type LiveParams<N extends LiveName> = Readonly<z.infer<(typeof liveParams)[N]>>;

/** Opens a live query under an id the window chose; the parameters are checked against `liveParams`. */
export const liveRequest = z.strictObject({
  id: z.string().min(1).max(64),
  name: z.enum(Object.keys(liveParams) as [LiveName, ...LiveName[]]),
  params: z.record(z.string(), z.unknown()),
});

/** A state of a live query and the instant up to which its data reach ("dữ liệu đến"). */
export interface LiveSnapshot {
  readonly value: LiveViews[LiveName];
  readonly asOf: string;
}

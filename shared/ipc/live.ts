import { z } from 'zod';
import { recordId } from '../domain/envelope';
import { timelinessBuckets } from '../domain/timeliness';
import type {
  DashboardView,
  DirectoryView,
  MeetingRow,
  MeetingView,
  ParkedView,
  TaskListView,
  TaskView,
  VisitListView,
  VisitView,
} from './views';

const none = z.strictObject({});
const one = z.strictObject({ id: recordId });

/** What a task list shows; '' means any. */
export const taskFilter = z.strictObject({
  bucket: z.union([z.literal(''), z.enum(timelinessBuckets)]),
  unitId: z.string().max(64),
  leaderId: z.string().max(64),
  /** Only what this person answers for at a step. */
  responsibleId: z.string().max(64),
  open: z.boolean(),
  search: z.string().max(200),
  offset: z.int().min(0),
  limit: z.int().min(1).max(200),
});

export type TaskFilter = Readonly<z.infer<typeof taskFilter>>;

/** The live queries: what each takes. A snapshot comes first, then every change until it is closed. */
export const liveParams = {
  directory: none,
  'meetings.list': none,
  'meetings.one': one,
  'tasks.list': taskFilter,
  'tasks.one': one,
  dashboard: none,
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
  readonly dashboard: DashboardView;
  readonly 'visits.list': VisitListView;
  readonly 'visits.one': VisitView | null;
  readonly 'parked.list': readonly ParkedView[];
}

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

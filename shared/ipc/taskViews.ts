import type { CalendarData } from '../domain/calendar';
import type { TaskRow, View } from './views';
import type { TimelinessBucket } from '../domain/timeliness';
import type { WaitingFor } from './taskFilter';

export type BucketCounts = Readonly<Record<TimelinessBucket, number>>;

/** Counts of a unit or a leader; `onTimeRate` 0–1 of what was due by now, null when nothing was. */
export interface CountedGroup {
  readonly id: string;
  readonly name: string;
  readonly counts: BucketCounts;
  readonly onTimeRate: number | null;
}

/** How many tasks have been late for so long; the list of a number is what is due from `dueFrom` to `dueTo`. */
export interface DueRange {
  readonly dueFrom: string;
  readonly dueTo: string;
  readonly count: number;
}

/** What fell due in a month (`YYYY-MM`) and what became of it. */
export interface MonthCounts extends DueRange {
  readonly month: string;
  readonly onTime: number;
  readonly late: number;
  readonly overdue: number;
  readonly onTimeRate: number | null;
}

export interface DashboardView {
  readonly today: string;
  readonly total: BucketCounts;
  readonly onTimeRate: number | null;
  /** Units by their on-time rate, best first; those with nothing due yet at the end. */
  readonly byUnit: readonly CountedGroup[];
  readonly byLeader: readonly CountedGroup[];
  /** Late for at most 7, 30, 90 days, and for longer. */
  readonly ageing: readonly (DueRange & { readonly upToDays: number | null })[];
  /** Open work due in the next 7 and 30 days. */
  readonly ahead: readonly (DueRange & { readonly days: number })[];
  readonly months: readonly MonthCounts[];
  readonly waiting: Readonly<Record<WaitingFor, number>>;
  readonly late: readonly TaskRow[];
  readonly dueSoon: readonly TaskRow[];
}

/** One part of a person's day: the first tasks and how many there are. */
export interface TodayPart {
  readonly rows: readonly TaskRow[];
  readonly total: number;
}

/** The day of the signed-in person. A task stands in one part only, the most pressing. */
export interface TodayView {
  readonly today: string;
  readonly leadDays: number;
  readonly late: TodayPart;
  readonly due: TodayPart;
  /** Waits for this person's word: a decision, an explanation, an acceptance. */
  readonly waiting: TodayPart;
}

export interface CalendarView {
  readonly years: readonly View<CalendarData>[];
}

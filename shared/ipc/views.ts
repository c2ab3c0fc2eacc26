import type { AttachmentData } from '../domain/attachments';
import type { CampaignData } from '../domain/campaigns';
import type { ChecklistTemplateData } from '../domain/checklists';
import type { FindingData } from '../domain/findings';
import type { MeetingData } from '../domain/meetings';
import type { MeetingLinks } from './meetingViews';
import type { PersonData, RoleName } from '../domain/people';
import type { Problem } from '../result';
import type { TaskData, TaskEventData, TaskStepData } from '../domain/tasks';
import type { Timeliness } from '../domain/timeliness';
import type { UnitData } from '../domain/units';
import type { VisitData } from '../domain/visits';

/** Where a record stands on its way to the server: only on this machine, accepted there, or waiting for a person. */
export type SyncMark = 'onlyHere' | 'accepted' | 'parked';

/** A record as the window sees it: its id, its typed data and where it stands. */
export interface View<D> {
  readonly id: string;
  readonly data: D;
  readonly sync: SyncMark;
}

export type SessionView =
  | { readonly status: 'signedOut' }
  | {
      readonly status: 'signedIn';
      readonly personId: string;
      readonly username: string;
      readonly person: PersonData;
      readonly unitName: string;
      readonly orgName: string;
      readonly roles: readonly { readonly role: RoleName; readonly unitId: string }[];
      /** The day the rules count from: today, or the day of the sample organisation. */
      readonly today: string;
      readonly sample: boolean;
      /** Signed in without reaching the server. */
      readonly offline: boolean;
      /** The replica was damaged and a fresh one was made; unsent work was exported to this file and offered again. */
      readonly recovered: { readonly exported: string; readonly count: number } | null;
    };

export interface ProfileView {
  readonly id: string;
  readonly serverUrl: string;
  readonly username: string;
  readonly displayName: string;
  readonly orgName: string;
  readonly lastSignInAt: string;
}

export const syncPhases = [
  'signedOut',
  'offline',
  'connecting',
  'catchingUp',
  'live',
  /** The server no longer accepts the sign-in: work goes on here, sync waits for a password. */
  'signInNeeded',
  /** This app is older than the server accepts. */
  'tooOld',
  /** Another organisation's server, or one that looks emptied: sync stops and asks. */
  'serverDoubtful',
  'failing',
] as const;

export interface SyncView {
  readonly phase: (typeof syncPhases)[number];
  /** Instant of the last complete exchange, '' when there was none. */
  readonly lastSuccessAt: string;
  /** Records and files that the server has not confirmed yet. */
  readonly waiting: number;
  readonly waitingFiles: number;
  /** What was refused or changed twice and waits for a person. */
  readonly parked: number;
  /** This machine's clock minus the server's, in milliseconds. */
  readonly clockOffsetMs: number;
  readonly problem: Problem | null;
}

export interface DirectoryView {
  readonly units: readonly View<UnitData>[];
  readonly people: readonly View<PersonData>[];
}

export interface MeetingRow {
  readonly id: string;
  readonly title: string;
  readonly heldOn: string;
  readonly startTime: string;
  readonly place: string;
  readonly status: MeetingData['status'];
  readonly conclusions: number;
  readonly tasks: number;
  readonly sync: SyncMark;
}

export interface MeetingView extends View<MeetingData>, MeetingLinks {
  /** The tasks of its conclusions and of what it took over, by task id. */
  readonly tasks: Readonly<Record<string, TaskRow>>;
  /** What happened to each: of its own since it was signed, of what it took over since the last meeting was. */
  readonly changes: Readonly<Record<string, readonly View<TaskEventData>[]>>;
}

export interface TaskRow extends View<TaskData> {
  readonly timeliness: Timeliness | null;
  readonly leadUnitName: string;
  /** The officer at whose step it stands now, '' when no step was named. */
  readonly atPersonName: string;
}

export interface TaskView extends TaskRow {
  /** The tasks that are part of this one. */
  readonly parts: readonly TaskRow[];
  /** Photos that were added to a report, by the id of its event. */
  readonly evidence: Readonly<Record<string, readonly string[]>>;
  readonly steps: readonly View<TaskStepData>[];
  readonly events: readonly View<TaskEventData>[];
  /** What it comes from, in words, and the record to open. */
  readonly origin: {
    readonly type: 'meeting' | 'visit' | 'campaign' | 'task' | 'none';
    readonly id: string;
    readonly title: string;
  };
}

export interface TaskListView {
  readonly rows: readonly TaskRow[];
  readonly total: number;
}

export type { BucketCounts, DashboardView } from './taskViews';

export interface VisitRow extends View<VisitData> {
  readonly wardName: string;
  readonly findings: number;
}

export interface VisitListView {
  readonly campaign: View<CampaignData> | null;
  readonly rows: readonly VisitRow[];
}

export interface VisitView extends View<VisitData> {
  readonly wardName: string;
  readonly template: View<ChecklistTemplateData> | null;
  readonly findings: readonly View<FindingData>[];
  readonly attachments: readonly View<AttachmentData>[];
  readonly wards: readonly { readonly id: string; readonly name: string }[];
}

export interface ParkedView {
  readonly id: string;
  readonly recordId: string;
  readonly kind: string;
  readonly title: string;
  readonly reason: 'refused' | 'conflict';
  readonly problem: Problem | null;
  readonly clashes: readonly string[];
  readonly mine: Readonly<Record<string, unknown>>;
  readonly theirs: Readonly<Record<string, unknown>> | null;
  readonly at: string;
}

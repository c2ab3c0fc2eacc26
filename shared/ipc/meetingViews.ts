import type { MeetingData } from '../domain/meetings';

/** Another meeting, to open. */
export interface MeetingLink {
  readonly id: string;
  readonly title: string;
  readonly heldOn: string;
  readonly status: MeetingData['status'];
  readonly noticeNumber: string;
}

/** How a meeting stands among others: its series, and the records that complete a signed one. */
export interface MeetingLinks {
  readonly previous: MeetingLink | null;
  /** From when on the tasks it took over have changed "since the last meeting"; '' without one. */
  readonly previousSignedAt: string;
  readonly next: readonly MeetingLink[];
  readonly supplementTo: MeetingLink | null;
  readonly supplements: readonly MeetingLink[];
}

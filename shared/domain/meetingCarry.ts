import { inOrder } from './meetingLines';
import { tasksOf } from './meetingTasks';
import type { CarriedItem, MeetingData } from './meetings';

/** A meeting with its id. */
export interface HeldMeeting {
  readonly id: string;
  readonly data: MeetingData;
}

/**
 * What the next meeting takes over: of the last one (what it took over itself, then its own conclusions, then those of
 * its supplements) everything whose task is still open. Unsigned conclusions have no tasks and are not taken.
 */
export function carriedFrom(
  meetings: readonly HeldMeeting[],
  isOpen: (taskId: string) => boolean,
): readonly CarriedItem[] {
  const items = meetings.flatMap(({ id, data }) => [
    ...inOrder(data.carried ?? []),
    ...(data.status === 'SIGNED' ? ownItems(id, data) : []),
  ]);
  const byId = new Map(items.map((item) => [item.id, item]));
  return [...byId.values()]
    .filter(({ id }) => isOpen(id))
    .map((item, index) => ({ ...item, order: index + 1, remark: '' }));
}

const ownItems = (meetingId: string, { conclusions }: MeetingData): readonly CarriedItem[] =>
  inOrder(conclusions).flatMap((conclusion) =>
    tasksOf(conclusion).map(({ taskId }) => ({
      id: taskId,
      order: 1,
      meetingId,
      conclusionId: conclusion.id,
      text: conclusion.text,
      remark: '',
    })),
  );

/** Everybody is expected again; who came instead last time was there last time. */
const expected = (attendees: MeetingData['attendees']): MeetingData['attendees'] =>
  attendees.map((attendee) => ({ ...attendee, present: true, deputyName: '' }));

/** A draft of nothing yet said, with the chair, secretary, place and people of a meeting. */
const afresh = ({ data }: HeldMeeting, heldOn: string): MeetingData => ({
  title: data.title,
  meetingKind: data.meetingKind,
  heldOn,
  startTime: data.startTime,
  place: data.place,
  chairId: data.chairId,
  secretaryId: data.secretaryId,
  opening: '',
  attendees: expected(data.attendees),
  agenda: [],
  conclusions: [],
  status: 'DRAFT',
  signedAt: '',
  signedById: '',
  noticeNumber: '',
  noticeDate: '',
});

/** The next meeting of the series of `previous`, on the day `heldOn`, with what it takes over. */
export const nextMeeting = (
  previous: HeldMeeting,
  carried: readonly CarriedItem[],
  heldOn: string,
): MeetingData => ({
  ...afresh(previous, heldOn),
  seriesId: previous.data.seriesId || previous.id,
  previousId: previous.id,
  carried,
});

/** A supplement to a signed meeting; one to a supplement is one to the meeting itself. */
export const supplementOf = (signed: HeldMeeting, heldOn: string, suffix: string): MeetingData => {
  const fresh = afresh(signed, heldOn);
  const title = signed.data.supplementTo ? fresh.title : `${fresh.title.slice(0, 480)} (${suffix})`;
  return { ...fresh, title, supplementTo: signed.data.supplementTo || signed.id };
};

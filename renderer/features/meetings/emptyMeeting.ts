import type { MeetingData } from '#shared/domain/meetings';

/** A meeting of today with nothing in it but its secretary. */
export function emptyMeeting(today: string, secretaryId: string, title: string): MeetingData {
  return {
    title,
    meetingKind: 'BRIEFING',
    heldOn: today,
    startTime: '08:00',
    place: '',
    chairId: '',
    secretaryId,
    opening: '',
    attendees: [],
    agenda: [],
    conclusions: [],
    status: 'DRAFT',
    signedAt: '',
    signedById: '',
    noticeNumber: '',
    noticeDate: '',
  };
}

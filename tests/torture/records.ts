import { unitId } from '#server/sample/author';
import type { MeetingData } from '#shared/domain/meetings';
import type { TaskData } from '#shared/domain/tasks';

export const taskId = (slot: number): string => `torture.task.${slot}`;
export const meetingId = (slot: number): string => `torture.meeting.${slot}`;

export const taskData = (change: Partial<TaskData>): TaskData => ({
  title: 'việc chung',
  code: '',
  source: { type: 'DIRECT_ORDER', recordId: '', itemId: '' },
  leadUnitId: unitId('qldt'),
  coordinatingUnitIds: [],
  leaderInChargeId: '',
  assignerId: '',
  assignedOn: '2019-01-28',
  dueDate: '2019-02-28',
  noDueDateReason: '',
  deliverable: '',
  urgency: 'NORMAL',
  restricted: false,
  status: 'NOT_STARTED',
  progressPercent: 0,
  completedOn: '',
  ...change,
});

export const meetingData = (): MeetingData => ({
  title: 'Giao ban tuần',
  meetingKind: 'BRIEFING',
  heldOn: '2019-01-28',
  startTime: '08:00',
  place: '',
  chairId: '',
  secretaryId: '',
  opening: '',
  attendees: [],
  agenda: [],
  conclusions: [],
  status: 'DRAFT',
  signedAt: '',
  signedById: '',
  noticeNumber: '',
  noticeDate: '',
});

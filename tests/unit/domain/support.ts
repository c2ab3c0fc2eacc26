import { newRecord } from '#shared/domain/newRecord';
import type { Actor } from '#shared/domain/access/actor';
import type { RoleName } from '#shared/domain/people';
import type { TaskData } from '#shared/domain/tasks';
import type { Writable } from '#shared/domain/envelope';

export const author = { orgId: 'org', personId: 'p.author', now: '2019-01-28T02:00:00.000Z' } as const;

export const taskData: TaskData = {
  title: 'Tham mưu văn bản chỉ đạo thực hiện',
  code: '',
  source: { type: 'DIRECT_ORDER', recordId: '', itemId: '' },
  leadUnitId: 'u.office',
  coordinatingUnitIds: [],
  leaderInChargeId: 'p.chair',
  assignerId: 'p.author',
  assignedOn: '2019-01-28',
  dueDate: '2019-02-28',
  noDueDateReason: '',
  deliverable: '',
  urgency: 'NORMAL',
  restricted: false,
  status: 'NOT_STARTED',
  progressPercent: 0,
  completedOn: '',
};

export const task = (change: Partial<TaskData> = {}, id = 't1'): Writable =>
  newRecord('task', { ...taskData, ...change }, author, id);

export const actor = (role: RoleName | null, change: Partial<Actor> = {}): Actor => ({
  personId: 'p.actor',
  orgId: 'org',
  unitId: 'u.other',
  roles: role ? [{ role, unitId: change.unitId ?? 'u.other' }] : [],
  ...change,
});

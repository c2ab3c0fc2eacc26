import { changedRecord, newId, newRecord } from '#shared/domain/newRecord';
import { unitId } from '#server/sample/author';
import type { AttachmentData } from '#shared/domain/attachments';
import type { SignInAnswer } from '#shared/sync/protocol';
import type { TaskData } from '#shared/domain/tasks';
import type { Writable } from '#shared/domain/envelope';

const author = ({ orgId, personId }: Pick<SignInAnswer, 'orgId' | 'personId'>) => ({
  orgId,
  personId,
  now: '2019-01-28T03:00:00.000Z',
});

/** A task as the Office would assign it. */
export function aTask(
  by: Pick<SignInAnswer, 'orgId' | 'personId'>,
  data: Partial<TaskData> = {},
  id: string = newId(),
): Writable {
  return newRecord(
    'task',
    {
      title: 'Rà soát hồ sơ',
      code: '',
      source: { type: 'DIRECT_ORDER', recordId: '', itemId: '' },
      leadUnitId: unitId('qldt'),
      coordinatingUnitIds: [],
      leaderInChargeId: '',
      assignerId: by.personId,
      assignedOn: '2019-01-28',
      dueDate: '2019-02-28',
      noDueDateReason: '',
      deliverable: '',
      urgency: 'NORMAL',
      restricted: false,
      status: 'NOT_STARTED',
      progressPercent: 0,
      completedOn: '',
      ...data,
    },
    author(by),
    id,
  );
}

/** The same task with other data. */
export const changed = (task: Writable, data: Partial<TaskData>): Writable =>
  changedRecord(task, 'task', { ...(task.data as unknown as TaskData), ...data }, '2019-01-28T04:00:00.000Z');

export function anAttachment(
  by: Pick<SignInAnswer, 'orgId' | 'personId'>,
  data: Partial<AttachmentData>,
): Writable {
  return newRecord(
    'attachment',
    {
      ownerId: 'longbien.visit.tet.2019.bode',
      fileName: 'anh.jpg',
      mediaType: 'image/jpeg',
      byteLength: 1,
      sha256: '0'.repeat(64),
      ...data,
    },
    author(by),
  );
}

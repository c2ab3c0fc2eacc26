import { describe, expect, it } from 'vitest';
import { taskPowers } from '../../../../renderer/features/tasks/taskPowers';
import type { Actor } from '#shared/domain/access/actor';
import type { TaskData, TaskStepData } from '#shared/domain/tasks';
import type { View } from '#shared/ipc/views';

const task: TaskData = {
  title: 'Báo cáo công tác bảo vệ môi trường',
  code: '',
  source: { type: 'CONCLUSION', recordId: 'm1', itemId: 'c1' },
  leadUnitId: 'tnmt',
  coordinatingUnitIds: [],
  leaderInChargeId: '',
  assignerId: 'tk',
  assignedOn: '2019-01-28',
  dueDate: '2019-02-28',
  noDueDateReason: '',
  deliverable: '',
  urgency: 'NORMAL',
  restricted: false,
  status: 'IN_PROGRESS',
  progressPercent: 0,
  completedOn: '',
};

const step: View<TaskStepData> = {
  id: 's1',
  sync: 'accepted',
  data: {
    taskId: 't1',
    unitId: 'tnmt',
    order: 1,
    level: 'OFFICER',
    responsibleId: 'cv',
    work: '',
    dueDate: '',
    status: 'IN_PROGRESS',
    startedAt: '',
    doneAt: '',
    result: '',
    restricted: false,
  },
};

const actor = (personId: string, unitId: string, ...roles: Actor['roles'][number]['role'][]): Actor => ({
  personId,
  orgId: 'lb',
  unitId,
  roles: roles.map((role) => ({ role, unitId })),
});

describe('what a person is offered on a task', () => {
  it('lets the head of the lead unit name who is responsible', () => {
    expect(taskPowers(actor('tp', 'tnmt', 'UNIT_HEAD'), task, []).assignStep).toBe(true);
    expect(taskPowers(actor('tp2', 'nv', 'UNIT_HEAD'), task, [])).toMatchObject({
      assignStep: false,
      report: false,
    });
  });

  it('lets the officer report on the step that is theirs', () => {
    const powers = taskPowers(actor('cv', 'tnmt', 'OFFICER'), task, [step]);
    expect(powers).toMatchObject({ report: true, assignStep: false, decide: false, stepId: 's1' });
  });

  it('lets only the Office, leaders and who assigned it decide, and only when asked', () => {
    const waiting: TaskData = { ...task, status: 'AWAITING_APPROVAL' };
    expect(taskPowers(actor('cvp', 'vp', 'CHIEF_OF_OFFICE'), waiting, []).decide).toBe(true);
    expect(taskPowers(actor('tk', 'x', 'OFFICER'), waiting, []).decide).toBe(true);
    expect(taskPowers(actor('cv', 'tnmt', 'OFFICER'), waiting, [])).toMatchObject({
      decide: false,
      report: false,
    });
    expect(taskPowers(actor('cvp', 'vp', 'CHIEF_OF_OFFICE'), task, []).decide).toBe(false);
  });

  it('offers nothing on a completed task', () => {
    const done: TaskData = { ...task, status: 'COMPLETED' };
    const powers = taskPowers(actor('cvp', 'vp', 'CHIEF_OF_OFFICE'), done, [step]);
    expect(powers).toMatchObject({
      assignStep: false,
      report: false,
      requestCompletion: false,
      decide: false,
    });
  });
});

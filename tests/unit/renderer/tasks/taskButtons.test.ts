import { describe, expect, it } from 'vitest';
import { taskButtons } from '../../../../renderer/features/tasks/taskButtons';
import type { Actor } from '#shared/domain/access/actor';
import type { TaskData, TaskStepData } from '#shared/domain/tasks';
import type { TaskView, View } from '#shared/ipc/views';

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

const view = (data: TaskData, steps: TaskView['steps']): TaskView => ({
  id: 't1',
  sync: 'accepted',
  data,
  steps,
  timeliness: null,
  leadUnitName: '',
  atPersonName: '',
  parts: [],
  events: [],
  evidence: {},
  origin: { type: 'none', id: '', title: '' },
});

const today = '2019-02-01';

/** All buttons of a person on a task, the primary one first. */
function buttons(who: Actor, data: TaskData, steps: TaskView['steps'] = []): readonly string[] {
  const { inSight, more } = taskButtons(who, view(data, steps), today);
  return [...[...inSight].reverse(), ...more];
}

describe('what a person is offered on a task', () => {
  it('lets the head of the lead unit name who is responsible, first of all', () => {
    expect(buttons(actor('tp', 'tnmt', 'UNIT_HEAD'), task)[0]).toBe('assignStep');
    expect(buttons(actor('tp2', 'nv', 'UNIT_HEAD'), task)).toEqual([]);
  });

  it('lets the officer report on the step that is theirs with one click', () => {
    const officer = actor('cv', 'tnmt', 'OFFICER');
    expect(buttons(officer, task, [step])).toEqual(['report', 'requestCompletion', 'requestExtension']);
    expect(taskButtons(officer, view(task, [step]), today).stepId).toBe('s1');
  });

  it('lets only the Office, leaders and who assigned it approve, and only when asked', () => {
    const waiting: TaskData = { ...task, status: 'AWAITING_APPROVAL' };
    expect(buttons(actor('cvp', 'vp', 'CHIEF_OF_OFFICE'), waiting)[0]).toBe('approve');
    expect(buttons(actor('tk', 'x', 'OFFICER'), waiting)[0]).toBe('approve');
    expect(buttons(actor('cv', 'tnmt', 'OFFICER'), waiting)).toEqual([]);
    expect(buttons(actor('cvp', 'vp', 'CHIEF_OF_OFFICE'), task)).not.toContain('approve');
  });

  it('demands explanations only of what is late, and offers one form for the answer to a request', () => {
    const chief = actor('cvp', 'vp', 'CHIEF_OF_OFFICE');
    expect(buttons(chief, task)).not.toContain('demandExplanation');
    const late: TaskData = {
      ...task,
      dueDate: '2019-01-20',
      deadlineChanges: [
        { id: 'x', status: 'OPEN', askedById: 'cv', askedOn: '2019-01-19', from: '2019-01-20', to: '2019-02-20', reason: 'r', decidedById: '', decidedOn: '', note: '', given: '' },
      ],
    }; // prettier-ignore
    expect(buttons(chief, late)).toContain('demandExplanation');
    expect(buttons(chief, late)[0]).toBe('decideExtension');
  });

  it('offers nothing but reopening on a completed task', () => {
    const done: TaskData = { ...task, status: 'COMPLETED', completedOn: '2019-02-01' };
    expect(buttons(actor('cvp', 'vp', 'CHIEF_OF_OFFICE'), done, [step])).toEqual(['reopen']);
    expect(buttons(actor('cv', 'tnmt', 'OFFICER'), done, [step])).toEqual([]);
  });
});

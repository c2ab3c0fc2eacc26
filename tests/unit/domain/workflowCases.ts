import fc from 'fast-check';
import { actor, author, taskData } from './support';
import { addDays } from '#shared/domain/timeliness';
import { taskActions } from '#shared/domain/taskWorkflow';
import { taskStatuses } from '#shared/domain/tasks';
import type { Act, Moment } from '#shared/domain/actOnTask';
import type { Actor } from '#shared/domain/access/actor';
import type { TaskData, TaskStatus } from '#shared/domain/tasks';

export const today = '2019-03-20';
export const now = '2019-03-20T02:00:00.000Z';

export const acts = taskActions.filter((action): action is Act['action'] => action !== 'edit');

/** Everyone there is, seen from a task led by u.office's neighbour u.lead and assigned by p.assigner. */
export const people: Readonly<Record<string, Actor>> = {
  chair: actor('CHAIR', { personId: 'p.chair' }),
  deputy: actor('VICE_CHAIR', { personId: 'p.deputy' }),
  chief: actor('CHIEF_OF_OFFICE', { personId: 'p.chief', unitId: 'u.office' }),
  secretary: actor('OFFICE_STAFF', { personId: 'p.secretary', unitId: 'u.office' }),
  clerk: actor('RECORDS_CLERK', { personId: 'p.clerk', unitId: 'u.office' }),
  assigner: actor('OFFICER', { personId: 'p.assigner', unitId: 'u.inspects' }),
  head: actor('UNIT_HEAD', { personId: 'p.head', unitId: 'u.lead' }),
  officer: actor('OFFICER', { personId: 'p.officer', unitId: 'u.lead' }),
  wardHead: actor('WARD_HEAD', { personId: 'p.wardHead', unitId: 'u.ward' }),
  wardOfficer: actor('WARD_OFFICER', { personId: 'p.wardOfficer', unitId: 'u.ward' }),
  stranger: actor('OFFICER', { personId: 'p.stranger', unitId: 'u.coordinates' }),
  otherHead: actor('UNIT_HEAD', { personId: 'p.otherHead', unitId: 'u.coordinates' }),
  administrator: actor('IT_ADMINISTRATOR', { personId: 'p.admin' }),
  nobody: actor(null, { personId: 'p.nobody' }),
};

export const names = Object.keys(people);

export const person = (name: string): Actor => people[name] ?? actor(null);

/** A late task at a status, on which nothing has been asked yet. */
export const lateTask = (status: TaskStatus): TaskData => ({
  ...taskData,
  leadUnitId: 'u.lead',
  coordinatingUnitIds: ['u.coordinates'],
  assignerId: 'p.assigner',
  dueDate: '2019-03-01',
  status,
  statusReason: status === 'RETURNED' || status === 'CANCELLED' ? 'lý do' : '',
  completedOn: status === 'COMPLETED' ? '2019-03-10' : '',
  submittedOn: status === 'AWAITING_APPROVAL' || status === 'COMPLETED' ? '2019-03-10' : '',
});

/** The same with a request that waits for a decision and an explanation that waits for its answer. */
export const askedTask = (status: TaskStatus): TaskData => ({
  ...lateTask(status),
  deadlineChanges: [
    {
      id: 'x1', status: 'OPEN', askedById: 'p.asker', askedOn: '2019-03-05', from: '2019-03-01', to: '2019-04-01',
      reason: 'chờ ý kiến', decidedById: '', decidedOn: '', note: '', given: '',
    },
  ],
  explanations: [
    {
      id: 'e1', demandedById: 'p.chief', demandedOn: '2019-03-06', dueDate: '2019-03-08', question: '',
      answeredById: '', answeredAt: '', answer: '',
    },
  ],
}); // prettier-ignore

export const actOf = (action: Act['action'], change: Partial<Act> = {}): Act => ({
  action,
  note: 'vì lý do khách quan',
  date: '2019-04-15',
  unitId: 'u.coordinates',
  progressPercent: 50,
  ...change,
});

export const momentOf = (who: Actor, newId: string): Moment => ({ actor: who, today, now, newId });

export const statuses = fc.constantFrom(...taskStatuses);
export const anyone = fc.constantFrom(...names);
export const dates = fc.integer({ min: -40, max: 90 }).map((days) => addDays('2019-03-01', days));

/** A change as a broken or dishonest client might send it: any of the fields, any values. */
export const anyChange: fc.Arbitrary<Partial<TaskData>> = fc.record(
  {
    status: statuses,
    title: fc.constantFrom('khác', taskData.title),
    leadUnitId: fc.constantFrom('u.lead', 'u.coordinates', 'u.ward'),
    assignerId: fc.constantFrom('p.officer', 'p.head', 'p.stranger'),
    dueDate: dates,
    progressPercent: fc.integer({ min: 0, max: 100 }),
    completedOn: fc.oneof(fc.constant(''), dates),
    submittedOn: fc.oneof(fc.constant(''), dates),
    statusReason: fc.constantFrom('', 'lý do'),
    restricted: fc.boolean(),
    deadlineChanges: fc.array(
      fc.record({
        id: fc.constantFrom('x1', 'x2', 'x3'),
        status: fc.constantFrom('OPEN', 'GRANTED', 'REFUSED', 'OTHER_DATE', 'ADJUSTED'),
        askedById: fc.constantFrom('p.asker', 'p.officer', 'p.head', 'p.chief'),
        askedOn: fc.constant('2019-03-05'),
        from: fc.constant('2019-03-01'),
        to: fc.constantFrom('2019-04-01', '2019-04-15', '2019-02-01'),
        reason: fc.constant('chờ ý kiến'),
        decidedById: fc.constantFrom('', 'p.chief', 'p.officer', 'p.assigner'),
        decidedOn: fc.constantFrom('', '2019-03-20'),
        note: fc.constant(''),
        given: fc.constantFrom('', '2019-04-01', '2019-04-15', '2019-02-01'),
      }),
      { maxLength: 3 },
    ),
  },
  { requiredKeys: [] },
);

export { author };

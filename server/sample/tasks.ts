import { campaignId } from './campaign';
import { divisions, wards } from './units';
import { askedOf } from './taskAsked';
import { instantOf, personId, sampleDay, sampleId, sampleRecord, unitId } from './author';
import { moreTaskLines } from './moreTaskLines';
import { taskLines } from './taskTable';
import type { TaskData, TaskEventData } from '#shared/domain/tasks';
import type { TaskLine } from './taskTable';
import type { Writable } from '#shared/domain/envelope';

/** SAMPLE DATA. The deputy chair in charge of a unit; the chair keeps the Office and the inspectorate. */
const inCharge: Readonly<Record<string, string>> = {
  tckh: 'pct.kinhte',
  kinhte: 'pct.kinhte',
  tnmt: 'pct.dothi',
  qldt: 'pct.dothi',
  qlttxd: 'pct.dothi',
  ldtbxh: 'pct.vanxa',
  yte: 'pct.vanxa',
  vhtt: 'pct.vanxa',
  gddt: 'pct.vanxa',
};

const isWard = (slug: string): boolean => wards.some((ward) => ward.slug === slug);

/** Who heads the unit and who does the work. */
function peopleOf(unit: string): { readonly head: string; readonly officer: string } {
  if (unit === 'vanphong') return { head: personId('chanhvp'), officer: personId('thuky') };
  if (unit === 'cntt') return { head: personId('tp.cntt'), officer: personId('quantri') };
  if (isWard(unit)) return { head: personId(`${unit}.ct`), officer: personId(`${unit}.cv`) };
  return { head: personId(`tp.${unit}`), officer: personId(`cv1.${unit}`) };
}

/** A division that coordinates: the next one of the list, so that the sample shows coordination everywhere. */
function coordinating(unit: string): readonly string[] {
  const at = divisions.findIndex(({ slug }) => slug === unit);
  const next = divisions[at + 1];
  return at >= 0 && next ? [unitId(next.slug)] : [];
}

function statusOf(
  state: string | number,
): Pick<TaskData, 'status' | 'progressPercent' | 'completedOn' | 'submittedOn'> {
  if (typeof state === 'string') return { status: 'COMPLETED', progressPercent: 100, completedOn: state };
  if (state >= 90)
    return { status: 'AWAITING_APPROVAL', progressPercent: 100, completedOn: '', submittedOn: '2019-01-25' };
  return { status: state < 10 ? 'NOT_STARTED' : 'IN_PROGRESS', progressPercent: state, completedOn: '' };
}

function taskOf({ unit, source, assignedOn, dueDate, state, title }: TaskLine): TaskData {
  return {
    title,
    code: '',
    source: { type: source, recordId: source === 'CAMPAIGN' ? campaignId : '', itemId: '' },
    leadUnitId: unitId(unit),
    coordinatingUnitIds: coordinating(unit),
    leaderInChargeId: personId(inCharge[unit] ?? 'chutich'),
    assignerId: personId('thuky'),
    assignedOn,
    dueDate,
    noDueDateReason: '',
    deliverable: '',
    urgency: 'NORMAL',
    restricted: false,
    ...statusOf(state),
  };
}

const eventOf = (
  slug: string,
  taskId: string,
  task: TaskData,
  event: Pick<TaskEventData, 'type' | 'authorId' | 'note' | 'progressPercent' | 'at' | 'about'>,
): Writable =>
  sampleRecord(
    'taskEvent',
    slug,
    { taskId, unitId: task.leadUnitId, stepId: '', restricted: false, ...event },
    { by: event.authorId, at: event.at },
  );

/** What happened to a task, from its assignment to where it stands. */
function eventsOf(slug: string, taskId: string, unit: string, task: TaskData): readonly Writable[] {
  const { head, officer } = peopleOf(unit);
  const office = personId('thuky');
  const end = task.completedOn || '2019-01-25';
  const events: readonly Pick<TaskEventData, 'type' | 'authorId' | 'note' | 'progressPercent' | 'at'>[] = [
    {
      type: 'ASSIGNED',
      authorId: office,
      note: '',
      progressPercent: 0,
      at: instantOf(task.assignedOn, '09:00'),
    },
    {
      type: 'STEP_ASSIGNED',
      authorId: head,
      note: '',
      progressPercent: 0,
      at: instantOf(task.assignedOn, '14:00'),
    },
    ...(task.status === 'NOT_STARTED'
      ? []
      : [
          {
            type: 'PROGRESS' as const,
            authorId: officer,
            note:
              task.progressPercent === 100
                ? 'Đã hoàn thành dự thảo, trình lãnh đạo.'
                : 'Đang triển khai theo kế hoạch.',
            progressPercent: task.progressPercent,
            at: instantOf(end, '10:00'),
          },
        ]),
    ...(task.progressPercent === 100
      ? [
          {
            type: 'COMPLETION_REQUESTED' as const,
            authorId: head,
            note: '',
            progressPercent: 100,
            at: instantOf(end, '14:30'),
          },
        ]
      : []),
    ...(task.status === 'COMPLETED'
      ? [
          {
            type: 'APPROVED' as const,
            authorId: office,
            note: '',
            progressPercent: 100,
            at: instantOf(end, '16:00'),
          },
        ]
      : []),
  ];
  return events.map((event, index) => eventOf(`${slug}.${index + 1}`, taskId, task, event));
}

/** The officer's step under the head of the unit. */
function stepOf(slug: string, taskId: string, unit: string, task: TaskData): Writable {
  const { head, officer } = peopleOf(unit);
  const done = task.progressPercent === 100;
  return sampleRecord(
    'taskStep',
    `${slug}.1`,
    {
      taskId,
      unitId: task.leadUnitId,
      order: 1,
      level: 'OFFICER',
      responsibleId: officer,
      work: 'Chủ trì tham mưu, dự thảo và trình Trưởng đơn vị',
      dueDate: task.dueDate,
      status: done ? 'DONE' : task.status === 'NOT_STARTED' ? 'WAITING' : 'IN_PROGRESS',
      startedAt: task.status === 'NOT_STARTED' ? '' : instantOf(task.assignedOn, '15:00'),
      doneAt: done ? instantOf(task.completedOn || '2019-01-25', '10:00') : '',
      result: done ? 'Đã trình.' : '',
      restricted: false,
    },
    { by: head, at: instantOf(task.assignedOn, '14:00') },
  );
}

/** The reminders that lie on a task, as events. */
const remindersOf = (slug: string, taskId: string, task: TaskData): readonly Writable[] =>
  (task.reminders ?? []).map(({ id, byId, at, note }) =>
    eventOf(`${slug}.${id}`, taskId, task, {
      type: 'REMINDED',
      authorId: byId,
      note,
      progressPercent: task.progressPercent,
      at,
      about: id,
    }),
  );

/** The tasks that are over their dates, in turn, and what was asked of each. */
function withAsked(
  tasks: readonly (readonly [TaskLine, TaskData])[],
): readonly (readonly [TaskLine, TaskData])[] {
  const over = tasks.filter(([, { status, dueDate }]) => status === 'IN_PROGRESS' && dueDate < sampleDay);
  return tasks.map(([line, task]) => {
    const turn = over.findIndex(([, other]) => other === task);
    return [
      line,
      turn < 0 ? task : { ...task, ...askedOf(task, turn, peopleOf(line.unit).officer) },
    ] as const;
  });
}

/** The older tasks with their steps and events, in the order in which they were assigned (codes are given in this order). */
export function taskRecords(): readonly Writable[] {
  const lines = [...taskLines, ...moreTaskLines].sort((a, b) => a.assignedOn.localeCompare(b.assignedOn));
  return withAsked(lines.map((line) => [line, taskOf(line)] as const)).flatMap(([line, task], index) => {
    const slug = `cu${String(index + 1).padStart(3, '0')}`;
    const taskId = sampleId('task', slug);
    const written = { by: personId('thuky'), at: instantOf(task.assignedOn, '09:00') };
    return [
      sampleRecord('task', slug, task, written),
      stepOf(slug, taskId, line.unit, task),
      ...eventsOf(slug, taskId, line.unit, task),
      ...remindersOf(slug, taskId, task),
    ];
  });
}

import { describe, expect, it } from 'vitest';
import { sampleDay } from '#server/sample/author';
import { sampleOrganisation } from '#server/sample/organisation';
import { timeliness, timelinessBuckets } from '#shared/domain/timeliness';
import { validate } from '#shared/domain/validate';
import { wards } from '#server/sample/units';
import type { MeetingData } from '#shared/domain/meetings';
import type { TaskData } from '#shared/domain/tasks';
import type { Writable } from '#shared/domain/envelope';

const { records, accounts } = sampleOrganisation();
const byId = new Map(records.map((record) => [record.id, record]));
const of = (kind: string): readonly Writable[] => records.filter((record) => record.kind === kind);

it('is valid, and the same every time', () => {
  for (const record of records) expect(validate(record)).toEqual({ ok: true, value: record });
  expect(byId.size).toBe(records.length);
  expect(sampleOrganisation().records).toEqual(records);
});

it('refers only to what it holds', () => {
  const ids = (value: unknown): readonly string[] => {
    if (typeof value === 'string')
      return /^longbien\.(unit|person|task|campaign|checklistTemplate)\./.test(value) ? [value] : [];
    if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(ids);
    return [];
  };
  const conclusionTasks = of('meeting').flatMap((meeting) =>
    (meeting.data as unknown as MeetingData).conclusions.map(({ taskId }) => taskId),
  );
  for (const record of records)
    for (const id of [...ids(record.data), record.createdBy])
      expect(byId.has(id) || conclusionTasks.includes(id), `${record.id} → ${id}`).toBe(true);
  for (const { personId } of accounts) expect(byId.get(personId)?.kind).toBe('person');
});

it('has the 14 wards, each with a planned visit before Tết', () => {
  expect(wards).toHaveLength(14);
  expect(
    of('visit')
      .map(({ unitId }) => unitId)
      .sort(),
  ).toEqual(wards.map(({ slug }) => `longbien.unit.${slug}`).sort());
  for (const { status, due } of of('visit')) {
    expect(status).toBe('PLANNED');
    expect(due >= sampleDay && due < '2019-02-04').toBe(true);
  }
});

describe('the older tasks', () => {
  const tasks = of('task').map(({ data }) => data as unknown as TaskData);

  it('fill every bucket of timeliness, most of them done', () => {
    const counts = new Map(timelinessBuckets.map((bucket) => [bucket, 0]));
    for (const task of tasks) {
      const bucket = timeliness(task, sampleDay, 3)?.bucket;
      if (bucket) counts.set(bucket, (counts.get(bucket) ?? 0) + 1);
    }
    for (const [bucket, count] of counts) expect(count, bucket).toBeGreaterThanOrEqual(3);
    const done = (counts.get('COMPLETED_ON_TIME') ?? 0) + (counts.get('COMPLETED_LATE') ?? 0);
    expect(done / tasks.length).toBeGreaterThan(0.6);
    expect((counts.get('OVERDUE') ?? 0) / tasks.length).toBeLessThan(0.15);
  });

  it('are spread over many units', () => {
    expect(new Set(tasks.map(({ leadUnitId }) => leadUnitId)).size).toBeGreaterThanOrEqual(15);
  });
});

it('leaves the third conclusion of the meeting to the user', () => {
  const meeting = of('meeting')[0]?.data as unknown as MeetingData;
  expect(meeting).toMatchObject({ status: 'DRAFT', heldOn: sampleDay });
  expect(meeting.agenda).toHaveLength(3);
  expect(meeting.conclusions).toHaveLength(2);
});

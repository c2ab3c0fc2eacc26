import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allowed, refused } from '#shared/domain/access/change';
import { contentHash } from '#shared/domain/content';
import { judge } from '#server/store/judge';
import { taskLines } from '#server/sample/taskTable';
import { taskRecords } from '#server/sample/tasks';
import type { Current } from '#server/store/current';
import type { PushRow } from '#shared/sync/protocol';
import type { Writable } from '#shared/domain/envelope';

const actor = { personId: 'p', orgId: 'longbien', unitId: 'u', roles: [] };

const task = taskRecords().find(({ kind }) => kind === 'task');
if (!task) throw new Error(`no task in ${taskLines.length} lines`);

const withData = (record: Writable, data: Record<string, unknown>): Writable => ({
  ...record,
  data: { ...record.data, ...data },
});

const coded = withData(task, { code: 'NV-2018-0001' });

const standing = (record: Writable, authored: Writable = record, deleted = false): Current => ({
  record,
  deleted,
  seq: 7,
  rev: 1,
  acceptedAt: '2019-01-28T03:00:00.000Z',
  narrowedSeq: 0,
  hash: contentHash(record, deleted),
  authoredHash: contentHash(authored, deleted),
});

const row = (record: unknown, assumed?: Writable, deleted = false): PushRow => ({
  record,
  deleted,
  assumedHash: assumed ? contentHash(assumed, false) : '',
});

describe('judge', () => {
  it('writes what is new and what is based on what stands', () => {
    expect(judge(row(task), undefined, actor, () => allowed)).toMatchObject({ type: 'write', record: task });
    const next = withData(coded, { progressPercent: 50 });
    expect(judge(row(next, coded), standing(coded), actor, () => allowed)).toMatchObject({
      type: 'write',
      record: next,
    });
  });

  it('takes what the author sent as a base, before the server filled in the code', () => {
    const next = withData(task, { progressPercent: 50 });
    expect(judge(row(next, task), standing(coded, task), actor, () => allowed)).toMatchObject({
      type: 'write',
      record: withData(next, { code: 'NV-2018-0001' }),
    });
  });

  it('knows the same content again, whichever hash it has, and asks no rule', () => {
    const never = () => refused('never');
    expect(judge(row(task), standing(coded, task), actor, never)).toEqual({ type: 'same' });
    expect(judge(row(coded, task), standing(coded, task), actor, never)).toEqual({ type: 'same' });
  });

  it('tells a conflict before a refusal', () => {
    const mine = withData(coded, { title: 'của tôi' });
    const theirs = withData(coded, { title: 'của máy chủ' });
    expect(judge(row(mine, coded), standing(theirs), actor, () => refused('x'))).toEqual({
      type: 'conflict',
    });
  });

  it('refuses another code', () => {
    const other = withData(coded, { code: 'NV-2018-0002' });
    expect(judge(row(other, coded), standing(coded), actor, () => allowed)).toMatchObject({
      type: 'refused',
      problem: { code: 'task.code' },
    });
  });

  it('never throws, whatever is pushed', () => {
    fc.assert(
      fc.property(fc.anything(), fc.boolean(), fc.string(), (record, deleted, assumedHash) => {
        const verdict = judge({ record, deleted, assumedHash }, standing(coded), actor, () => allowed);
        expect(verdict.type).toBe('refused');
      }),
    );
  });
});

import { contentHash } from '#shared/domain/content';
import { failed, ok } from '#shared/result';
import { maxRecordBytes } from '#shared/sync/protocol';
import { validate } from '#shared/domain/validate';
import type { Actor } from '#shared/domain/access/actor';
import type { Change, Decision } from '#shared/domain/access/change';
import type { Current } from './current';
import type { Problem, Result } from '#shared/result';
import type { PushRow } from '#shared/sync/protocol';
import type { Writable } from '#shared/domain/envelope';

/** What is to become of one write. */
export type Verdict =
  | { readonly type: 'same' }
  | { readonly type: 'conflict' }
  | { readonly type: 'refused'; readonly problem: Problem }
  | {
      readonly type: 'write';
      readonly record: Writable;
      readonly deleted: boolean;
      readonly authoredHash: string;
    };

/** Who judges: the rules of the house for people, anything goes for the loading of sample data. */
export type Rule = (change: Change) => Decision;

const codeOf = (record: Writable | undefined): string => {
  const code = record?.kind === 'task' ? record.data['code'] : '';
  return typeof code === 'string' ? code : '';
};

/** Fills in what only the server may write (the code of a task), so that an author who does not know it yet erases nothing. */
function withServerFields(record: Writable, current: Current | undefined): Result<Writable> {
  const given = codeOf(current?.record);
  if (given === '' || codeOf(record) === given) return ok(record);
  if (codeOf(record) !== '') return failed('task.code');
  return ok({ ...record, data: { ...record.data, code: given } });
}

const tooLarge = (record: Writable): boolean =>
  Buffer.byteLength(JSON.stringify(record), 'utf8') > maxRecordBytes;

/**
 * Judges one write against what stands. Equal content is accepted before anything else is asked (a lost answer must
 * not turn into a conflict with oneself); a conflict is told before a refusal, because the refusal may rest on a
 * state the author has not seen. A record that the server has lost (restored from a backup) is taken as new.
 */
export function judge(row: PushRow, current: Current | undefined, actor: Actor, rule: Rule): Verdict {
  const checked = validate(row.record);
  if (!checked.ok) return { type: 'refused', problem: checked.problem };
  if (tooLarge(checked.value)) return { type: 'refused', problem: { code: 'record.tooLarge' } };
  const { deleted } = row;
  const authoredHash = contentHash(row.record as Writable, deleted);
  const filled = withServerFields(checked.value, current);
  if (!filled.ok) return { type: 'refused', problem: filled.problem };
  const record = filled.value;
  if (current) {
    if (authoredHash === current.authoredHash || contentHash(record, deleted) === current.hash)
      return { type: 'same' };
    if (row.assumedHash !== current.hash && row.assumedHash !== current.authoredHash)
      return { type: 'conflict' };
  }
  const decision = rule({ actor, before: current?.record ?? null, after: record, deleted });
  if (!decision.allowed) return { type: 'refused', problem: { code: decision.code } };
  return { type: 'write', record, deleted, authoredHash };
}

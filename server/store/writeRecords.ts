import { appendRecords } from './appendRecords';
import { earlierVersions } from './earlierVersions';
import { judge } from './judge';
import { lockCurrent, masterFor } from './current';
import { numberTasks } from './numbers';
import { transaction } from './transaction';
import type { Actor } from '#shared/domain/access/actor';
import type { Current } from './current';
import type { Pending } from './pending';
import type { Pool } from 'pg';
import type { PushOutcome, PushRow } from '#shared/sync/protocol';
import type { Rule, Verdict } from './judge';
import type { Stamp } from './appendRecords';

/** In whose name records are written, on which machine, and by which rule they are judged. */
export interface Author {
  readonly actor: Actor;
  readonly machine: string;
  readonly rule: Rule;
}

/** The id that a row claims, '' when it has none: the outcome of a malformed row must still find its way back. */
export function claimedId(row: PushRow): string {
  const { record } = row;
  const id = typeof record === 'object' && record !== null && 'id' in record ? record.id : '';
  return typeof id === 'string' && /^[\w.:-]{1,64}$/.test(id) ? id : '';
}

/** Rows in runs in which no id occurs twice: the second write of a record is judged against the first. */
function runs(rows: readonly PushRow[]): readonly (readonly PushRow[])[] {
  const result: PushRow[][] = [[]];
  let seen = new Set<string>();
  for (const row of rows) {
    const id = claimedId(row);
    if (id !== '' && seen.has(id)) {
      result.push([]);
      seen = new Set();
    }
    seen.add(id);
    result.at(-1)?.push(row);
  }
  return result;
}

function outcomeOf(
  id: string,
  verdict: Verdict,
  current: Current | undefined,
  stamp: Stamp | undefined,
  { actor, earlier }: { readonly actor: Actor; readonly earlier: ReadonlySet<string> },
): PushOutcome {
  const accepted = stamp ?? current;
  switch (verdict.type) {
    case 'same':
    case 'write':
      if (!accepted) throw new Error('An accepted write has no stamps');
      return {
        outcome: 'accepted',
        id,
        seq: accepted.seq,
        acceptedAt: accepted.acceptedAt,
        rev: accepted.rev,
      };
    case 'conflict':
      return {
        outcome: 'conflict',
        id,
        master: masterFor(actor, current),
        ...(earlier.has(id) ? { superseded: true } : {}),
      };
    case 'refused':
      return { outcome: 'refused', id, ...verdict.problem, master: masterFor(actor, current) };
  }
}

async function writeRun(
  pool: Pool,
  author: Author,
  rows: readonly PushRow[],
): Promise<readonly PushOutcome[]> {
  const { actor, machine, rule } = author;
  const { orgId } = actor;
  const ids = rows.map(claimedId);
  return await transaction(pool, async (client) => {
    const currents = await lockCurrent(client, orgId, [...new Set(ids)]);
    const verdicts = rows.map((row, i) => judge(row, currents.get(ids[i] ?? ''), actor, rule));
    const clashing = rows.filter((_, i) => verdicts[i]?.type === 'conflict');
    const earlier = await earlierVersions(client, orgId, clashing);
    const good = verdicts.flatMap((verdict): readonly Pending[] =>
      verdict.type === 'write' ? [{ ...verdict, before: currents.get(verdict.record.id) }] : [],
    );
    const pendings = await numberTasks(client, orgId, good);
    const stamps =
      pendings.length === 0
        ? []
        : await appendRecords(client, { orgId, actorId: actor.personId, machine }, pendings);
    const stampById = new Map(pendings.map(({ record }, i) => [record.id, stamps[i]]));
    return verdicts.map((verdict, i) => {
      const id = ids[i] ?? '';
      return outcomeOf(
        id,
        verdict,
        currents.get(id),
        verdict.type === 'write' ? stampById.get(id) : undefined,
        { actor, earlier },
      );
    });
  });
}

/**
 * The only writer of records: pushes, the sample organisation and imports all come through here. Answers one outcome
 * a row, in the order of the rows; a bad row is an outcome, never an error.
 */
export async function writeRecords(
  pool: Pool,
  author: Author,
  rows: readonly PushRow[],
): Promise<readonly PushOutcome[]> {
  const outcomes: PushOutcome[] = [];
  for (const run of runs(rows)) outcomes.push(...(await writeRun(pool, author, run)));
  return outcomes;
}

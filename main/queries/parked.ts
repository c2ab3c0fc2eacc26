import type { Parked } from '../replica/parkedSchema';
import type { ParkedView } from '#shared/ipc/views';
import type { Workspace } from '../session/workspace';

/** What waits for a person, newest first. */
export async function parkedList({ replica }: Workspace): Promise<readonly ParkedView[]> {
  const parked = await replica.parked.find({ sort: [{ at: 'desc' }] }).exec();
  return parked.map((document) => shown(document.toJSON() as Parked));
}

const shown = ({ id, recordId, reason, code, params, clashes, mine, theirs, at }: Parked): ParkedView => ({
  id,
  recordId,
  kind: mine.kind,
  title: titleOf(mine.data),
  reason,
  problem: { code, params },
  clashes,
  mine: mine.data,
  theirs: theirs?.data ?? null,
  at,
});

/** The words by which a person knows a record, whatever its kind. */
function titleOf(data: Readonly<Record<string, unknown>>): string {
  const text = ['title', 'name', 'text', 'fullName', 'note', 'work', 'facility', 'fileName'].map(
    (key) => data[key],
  );
  return text.find((value): value is string => typeof value === 'string' && value !== '') ?? '';
}

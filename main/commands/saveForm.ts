import { merge } from '#shared/domain/merge';
import { writableOf } from '#shared/domain/content';
import type { DataOf } from '#shared/domain/catalogue';
import type { RecordKind } from '#shared/domain/kinds';
import type { Workspace } from '../session/workspace';

export interface Form<K extends RecordKind> {
  readonly id: string | null;
  /** What the form showed when it was opened; null for a new record. */
  readonly base: DataOf<K> | null;
  readonly data: DataOf<K>;
}

/**
 * Saves a form. What others changed while it was open is kept: the form's own changes are merged into the present
 * record from the state the form began with; where both changed one field, what the person just typed stands.
 */
export async function saveForm<K extends RecordKind>(
  { writer }: Workspace,
  kind: K,
  { id, base, data }: Form<K>,
): Promise<string> {
  const existing = id ? await writer.read(kind, id) : null;
  if (!id || !existing) return writer.create(kind, data, id ?? undefined);
  await writer.change(kind, id, (current) => {
    const side = (of: DataOf<K>) => ({
      record: { ...writableOf(existing.record), data: of as unknown as Record<string, unknown> },
      deleted: false,
    });
    // The typed form takes the place of "theirs", whose value stands on a clash.
    return merge(base && side(base), side(current), side(data)).record.data as unknown as DataOf<K>;
  });
  return id;
}

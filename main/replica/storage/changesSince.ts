import type { Checkpoint, CollectionState } from './collectionState';
import type { StoredDocument } from './columns';
import { joinJson, parseDocuments } from './documentJson';

export interface Changes {
  readonly documents: StoredDocument[];
  readonly checkpoint: Checkpoint;
}

/** The current state of what changed after the checkpoint, in the order of the changes, tombstones included. */
export function changesSince(
  state: CollectionState,
  limit: number,
  checkpoint: Checkpoint | undefined,
): Changes {
  const { rows, reached } = changedRows(state, limit, checkpoint);
  return { documents: parseDocuments(rows), checkpoint: reached };
}

/** The same as JSON text. */
export function changesSinceJson(
  state: CollectionState,
  limit: number,
  checkpoint: Checkpoint | undefined,
): string {
  const { rows, reached } = changedRows(state, limit, checkpoint);
  return `{"documents":${joinJson(rows)},"checkpoint":${JSON.stringify(reached)}}`;
}

function changedRows(state: CollectionState, limit: number, checkpoint: Checkpoint | undefined) {
  const since = checkpoint ?? { seq: 0 };
  const rows = state.file.connection
    .statement(`SELECT _data, _seq FROM ${state.table.documents} WHERE _seq > ? ORDER BY _seq LIMIT ?`)
    .all([since.seq, limit]);
  const last = rows.at(-1);
  return { rows, reached: last ? { seq: Number(last[1]) } : since };
}

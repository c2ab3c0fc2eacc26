import type { BulkWriteRow } from 'rxdb';
import type { MessageFromRemote, MessageToRemote } from 'rxdb/plugins/storage-remote';
import type { RawDocument, StoredDocument } from '../columns';
import type { FromWorker, PackedRow, ToWorker } from './wire';

type Row = BulkWriteRow<RawDocument>;

/** The application's side of the wire: rows go out as text, and come back as numbers of rows. */
export const rowsOf = (message: MessageToRemote): readonly Row[] =>
  message.method === 'bulkWrite' ? ((message.params as readonly unknown[])[0] as readonly Row[]) : [];

/** RxDB needs of the previous state only what tells a conflict; the rest is put back from the row afterwards. */
const stub = ({ _rev, _deleted, _attachments }: StoredDocument): RawDocument => ({
  _rev,
  _deleted,
  _attachments,
});

/**
 * A request ready to cross. `packed`: its collection has no attachments (their bytes must travel as Blobs) and no
 * other process listens (to which the events would have to go whole).
 */
export function packRequest(message: MessageToRemote, packed: boolean, again: boolean): ToWorker {
  if (message.method !== 'bulkWrite' || !packed) return { message, again };
  const [, context] = message.params as readonly [unknown, string];
  const rows = rowsOf(message).map(({ document, previous }): PackedRow => ({
    document: JSON.stringify(document),
    previous: previous && stub(previous as StoredDocument),
  }));
  return { message: { ...message, params: [null, context] }, rows, again };
}

/** Roughly how many bytes a request holds on the way. */
export const sizeOf = (request: ToWorker): number =>
  (request.rows ?? []).reduce((sum, row) => sum + row.document.length, 500);

/** The answer or event as RxDB expects it; `rows` finds the rows of a request that waits for its answer. */
export function unpackAnswer(
  received: FromWorker,
  rows: (requestId: string) => readonly Row[],
): MessageFromRemote {
  const { message, events, errors } = received;
  if (events) {
    const written = rows(events.requestId);
    const unpacked = events.events.map(({ row, operation, documentId, hasPrevious }) => ({
      operation,
      documentId,
      documentData: written[row]?.document,
      previousDocumentData: hasPrevious ? written[row]?.previous : undefined,
    }));
    return { ...message, return: { ...events.bulk, events: unpacked } };
  }
  if (errors) {
    const written = rows(message.answerTo);
    return {
      ...message,
      return: { error: errors.map(({ row, ...error }) => ({ ...error, writeRow: written[row] })) },
    };
  }
  return message;
}

import type { CategorizeBulkWriteRowsOutput, BulkWriteRow } from 'rxdb';
import type { CollectionState } from './collectionState';
import type { RawDocument } from './columns';
import { keyText } from './keyText';
import { StorageError } from './storageError';

/** The bytes behind each Blob of a batch, read before the transaction begins: it must not wait. */
export type AttachmentBytes = ReadonlyMap<Blob, Uint8Array>;

const blobOf = (attachment: object): Blob | undefined => (attachment as { data?: Blob }).data;

export async function readBlobs(rows: readonly BulkWriteRow<RawDocument>[]): Promise<AttachmentBytes> {
  const bytes = new Map<Blob, Uint8Array>();
  for (const row of rows) {
    for (const attachment of Object.values(row.document._attachments)) {
      const blob = blobOf(attachment);
      if (blob) bytes.set(blob, new Uint8Array(await blob.arrayBuffer()));
    }
  }
  return bytes;
}

/** Stores and removes the attachments of the rows that were written; those of refused rows are left alone. */
export function writeAttachments(
  state: CollectionState,
  done: CategorizeBulkWriteRowsOutput<RawDocument>,
  failed: ReadonlySet<string>,
  bytes: AttachmentBytes,
): void {
  const { connection } = state.file;
  const table = state.table.attachments;
  const put = `INSERT OR REPLACE INTO ${table} (_id, name, digest, type, bytes) VALUES (?, ?, ?, ?, ?)`;
  for (const { documentId, attachmentId, attachmentData, digest } of [
    ...done.attachmentsAdd,
    ...done.attachmentsUpdate,
  ]) {
    if (failed.has(documentId)) continue;
    const content = bytes.get(attachmentData.data);
    if (!content) throw new StorageError('misuse', `attachment ${attachmentId} came without its bytes`);
    connection
      .statement(put)
      .run([
        keyText(documentId),
        keyText(attachmentId),
        keyText(digest),
        keyText(attachmentData.type),
        content,
      ]);
  }
  for (const { documentId, attachmentId } of done.attachmentsRemove) {
    if (failed.has(documentId)) continue;
    connection
      .statement(`DELETE FROM ${table} WHERE _id = ? AND name = ?`)
      .run([keyText(documentId), keyText(attachmentId)]);
  }
}

/** @throws when there is no such attachment, or it has changed since this digest was read. */
export function readAttachment(
  state: CollectionState,
  documentId: string,
  name: string,
  digest: string,
): Blob {
  const row = state.schema.attachments
    ? state.file.connection
        .statement(`SELECT digest, type, bytes FROM ${state.table.attachments} WHERE _id = ? AND name = ?`)
        .first([keyText(documentId), keyText(name)])
    : undefined;
  if (!row || row[0] !== keyText(digest))
    throw new Error(`attachment does not exist: ${documentId}||${name}`);
  return new Blob([new Uint8Array(row[2] as Uint8Array)], { type: String(row[1]) });
}

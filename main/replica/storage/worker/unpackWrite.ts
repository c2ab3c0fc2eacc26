import type { BulkWriteRow } from 'rxdb';
import type { MessageFromRemote, MessageToRemote } from 'rxdb/plugins/storage-remote';
import type { ChangeBulk } from '../collectionState';
import type { RawDocument, StoredDocument } from '../columns';
import { forgetJson, parseDocument, rememberJson } from '../documentJson';
import type { FromWorker, PackedError, PackedEvent, ToWorker } from './wire';

interface Origin {
  readonly requestId: string;
  readonly row: number;
}

/** Where a document of a packed write came from; RxDB's helper passes the very objects on into events and errors. */
const ORIGINS = new Map<object, Origin>();

/** The documents of each request that is not answered yet. */
const UNANSWERED = new Map<string, readonly object[]>();

function forget(requestId: string): void {
  for (const document of UNANSWERED.get(requestId) ?? []) {
    ORIGINS.delete(document);
    forgetJson(document);
  }
  UNANSWERED.delete(requestId);
}

/** These answer with JSON text, which RxDB's remote storage parses on the other side: no clone of each document. */
const AS_TEXT: Readonly<Record<string, string>> = {
  query: 'queryText',
  findDocumentsById: 'findDocumentsByIdText',
  getChangedDocumentsSince: 'getChangedDocumentsSinceText',
};

/** The worker's side of the wire. */
export function unpackRequest({ message, rows, again }: ToWorker): MessageToRemote {
  const text = AS_TEXT[message.method];
  if (text) return { ...message, method: text as MessageToRemote['method'] };
  if (message.method !== 'bulkWrite') return message;
  const [plain, context] = message.params as readonly [unknown, string];
  if (!rows) return { ...message, params: [plain, context, again] };
  const unpacked = rows.map((row, i) => {
    const document = parseDocument(row.document);
    rememberJson(document, row.document);
    ORIGINS.set(document, { requestId: message.requestId, row: i });
    return row.previous ? { document, previous: row.previous } : { document };
  });
  UNANSWERED.set(
    message.requestId,
    unpacked.map(({ document }) => document),
  );
  return { ...message, params: [unpacked, context, again] };
}

/** Takes out of an answer or event what the other side still has. */
export function packAnswer(message: MessageFromRemote): FromWorker {
  const packed = packWithOrigins(message);
  if (message.method === 'bulkWrite') forget(message.answerTo);
  return packed;
}

function packWithOrigins(message: MessageFromRemote): FromWorker {
  const returned: unknown = message.return;
  if (message.method === 'changeStream') return packEvents(message, returned as ChangeBulk);
  if (message.method !== 'bulkWrite' || message.error) return { message };
  const errors = (returned as { error: readonly { writeRow: BulkWriteRow<RawDocument> }[] }).error;
  const packed = errors.map(({ writeRow, ...error }): PackedError | undefined => {
    const origin = ORIGINS.get(writeRow.document);
    return origin && { ...error, row: origin.row };
  });
  return packed.length > 0 && packed.every((error) => error !== undefined)
    ? { message: { ...message, return: null }, errors: packed }
    : { message };
}

function packEvents(message: MessageFromRemote, changes: ChangeBulk): FromWorker {
  const first = changes.events[0];
  const requestId = first && ORIGINS.get(first.documentData as StoredDocument)?.requestId;
  if (requestId === undefined) return { message };
  const events: PackedEvent[] = [];
  for (const event of changes.events) {
    const origin = ORIGINS.get(event.documentData as StoredDocument);
    if (origin?.requestId !== requestId) return { message };
    const { operation, documentId, previousDocumentData } = event;
    events.push({ operation, documentId, row: origin.row, hasPrevious: Boolean(previousDocumentData) });
  }
  const { id, checkpoint, context } = changes;
  return {
    message: { ...message, return: null },
    events: { requestId, bulk: { id, checkpoint, context }, events },
  };
}

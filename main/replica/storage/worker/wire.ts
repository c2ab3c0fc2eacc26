import type { MessageFromRemote, MessageToRemote } from 'rxdb/plugins/storage-remote';
import type { RawDocument } from '../columns';
import type { Synchronous } from '../settings';

/** What the thread is started with. */
export interface WorkerStart {
  readonly directory: string;
  readonly key: string | undefined;
  readonly synchronous: Synchronous | undefined;
  readonly relaxedContexts: readonly string[] | undefined;
}

/** A document of a write as text: the worker stores that very text. `previous` is what conflicts are found by. */
export interface PackedRow {
  readonly document: string;
  readonly previous: RawDocument | undefined;
}

/** A request as it crosses; `rows` stand for the rows of a bulkWrite. */
export interface ToWorker {
  readonly message: MessageToRemote;
  readonly rows?: readonly PackedRow[] | undefined;
  /** Sent before to a worker that crashed. */
  readonly again: boolean;
}

/** "The document of row n of that request", instead of sending it back. */
export interface RowReference {
  readonly row: number;
}

/** Events whose documents the other side still has. */
export interface PackedEvents {
  readonly requestId: string;
  readonly bulk: Readonly<Record<string, unknown>>;
  readonly events: readonly PackedEvent[];
}

export interface PackedEvent extends RowReference {
  readonly operation: string;
  readonly documentId: string;
  readonly hasPrevious: boolean;
}

/** An error whose row the other side still has. */
export type PackedError = Readonly<Record<string, unknown>> & RowReference;

export interface FromWorker {
  readonly message: MessageFromRemote;
  readonly events?: PackedEvents | undefined;
  readonly errors?: readonly PackedError[] | undefined;
}

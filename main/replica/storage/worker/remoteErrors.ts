import type { MessageFromRemote, MessageToRemote } from 'rxdb/plugins/storage-remote';
import { StorageError, type StorageErrorCode } from '../storageError';

type PlainError = NonNullable<MessageFromRemote['error']>;

/** An error that crossed as plain JSON, as what it was. */
export function errorOf(plain: PlainError): Error {
  if (plain.name === 'StorageError')
    return new StorageError(plain.code as unknown as StorageErrorCode, plain.message);
  return Object.assign(new Error(plain.message), { name: plain.name });
}

/** The answer to a request that the worker will not give. */
export const errorAnswer = (message: MessageToRemote, error: Error): MessageFromRemote => ({
  connectionId: message.connectionId,
  answerTo: message.requestId,
  method: message.method,
  error: {
    name: error.name,
    message: error.message,
    ...(error instanceof StorageError ? { code: error.code as never } : {}),
  },
});

/**
 * RxDB's remote storage throws an Error whose message is JSON of the call and of what went wrong. The call holds
 * documents, which belong in no log; what went wrong is given back with its type.
 */
export function asThrown(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const json = /^could not (?:create instance|requestRemote:) ([\s\S]*)$/.exec(error.message)?.[1];
  if (json === undefined) return error;
  const parsed = JSON.parse(json) as PlainError | { error: PlainError };
  return errorOf('error' in parsed ? parsed.error : parsed);
}

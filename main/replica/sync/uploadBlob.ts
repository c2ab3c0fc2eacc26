import { Upload } from 'tus-js-client';
import { blobUploadPath } from '#shared/sync/protocol';
import type { ServerClient } from './serverClient';

/** Bytes in one request; a cut costs at most this much. */
const chunkSize = 1024 * 1024;

/** Sends one file by tus 1.0.0 (resumable); the server checks its SHA-256. Settles when it is confirmed there. */
export function uploadBlob(
  server: ServerClient,
  token: string,
  sha256: string,
  bytes: Buffer,
  signal: AbortSignal,
): Promise<void> {
  let stop = (): void => undefined;
  const sent = new Promise<void>((resolve, reject) => {
    const upload = new Upload(bytes, {
      endpoint: `${server.url}${blobUploadPath}`,
      headers: { ...server.headers(token) },
      metadata: { sha256 },
      chunkSize,
      retryDelays: [0, 1000, 3000],
      onError: (error) => reject(error),
      onSuccess: () => resolve(),
    });
    stop = () => {
      void upload.abort();
      reject(signal.reason as Error);
    };
    signal.addEventListener('abort', stop, { once: true });
    upload.start();
  });
  return sent.finally(() => signal.removeEventListener('abort', stop));
}

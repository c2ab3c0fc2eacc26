import { blobPath } from '#shared/sync/protocol';
import { createLogger } from '../../log';
import { sha256Of } from '../../files/blobStore';
import { within } from './within';
import type { ServerClient } from './serverClient';

const log = createLogger('blobs');

/** How long a file may take, in milliseconds: 25 MB over a slow mobile link. */
const patience = 60_000;

/** A file from the server, checked by its hash; null when it cannot be had now. */
export async function fetchBlob(server: ServerClient, token: string, sha256: string): Promise<Buffer | null> {
  try {
    return await within(patience, undefined, async (signal) => {
      const response = await fetch(`${server.url}${blobPath}/${sha256}`, {
        headers: server.headers(token),
        redirect: 'error',
        signal,
      });
      if (!response.ok) return null;
      const bytes = Buffer.from(await response.arrayBuffer());
      return sha256Of(bytes) === sha256 ? bytes : null;
    });
  } catch (error) {
    log.info('file not fetched', { sha256, error: String(error) });
    return null;
  }
}

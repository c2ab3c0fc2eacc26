import { AsyncLocalStorage } from 'node:async_hooks';
import { createHash, randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { FileStore } from '@tus/file-store';
import { Server } from '@tus/server';
import { blobUploadPath } from '#shared/sync/protocol';
import { maxAttachmentBytes } from '#shared/domain/attachments';
import type { BlobFiles } from './files';
import type { Caller } from '../auth/caller';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Logger } from 'pino';

/** An upload that was begun and not finished is thrown away after this long. */
const uploadLifeMs = 7 * 24 * 60 * 60 * 1000;

const refusal = (status_code: number, code: string) => ({ status_code, body: JSON.stringify({ code }) });

const codes: Readonly<Record<number, string>> = {
  403: 'blob.notYours',
  404: 'blob.noUpload',
  409: 'blob.offset',
  410: 'blob.noUpload',
  413: 'blob.tooLarge',
  423: 'blob.busy',
};

/** Resumable uploads by tus 1.0.0. */
export interface Uploads {
  readonly handle: (caller: Caller, request: IncomingMessage, response: ServerResponse) => Promise<void>;
  /** Throws away what was begun long ago and never finished; answers how many. */
  readonly cleanUp: () => Promise<number>;
}

/** Uploads carry their owner in their name, so that nobody can look at or go on with another's. */
const ownerOf = ({ actor }: Caller): string =>
  createHash('sha256').update(`${actor.orgId}\n${actor.personId}`).digest('hex').slice(0, 16);

export function createUploads(files: BlobFiles, log: Logger): Uploads {
  const owner = new AsyncLocalStorage<string>();
  const present = (): string => owner.getStore() ?? '';
  const store = new FileStore({ directory: files.uploads, expirationPeriodInMilliseconds: uploadLifeMs });
  const server = new Server({
    path: blobUploadPath,
    datastore: store,
    maxSize: maxAttachmentBytes,
    relativeLocation: true,
    allowedOrigins: () => false,
    namingFunction: () => `${present()}-${randomBytes(16).toString('hex')}`,
    async onIncomingRequest(_request, id) {
      if (present() === '' || !id.startsWith(`${present()}-`)) throw refusal(403, 'blob.notYours');
    },
    async onUploadCreate(_request, upload) {
      if (!/^[0-9a-f]{64}$/.test(upload.metadata?.['sha256'] ?? '')) throw refusal(400, 'blob.sha256');
      return {};
    },
    async onUploadFinish(_request, upload) {
      const adopted = await files.adopt(join(files.uploads, upload.id), upload.metadata?.['sha256'] ?? '');
      if (adopted) {
        await store.configstore.delete(upload.id);
        return {};
      }
      await store.remove(upload.id);
      throw refusal(422, 'blob.hash');
    },
    onResponseError(_request, error) {
      const status = 'status_code' in error ? error.status_code : 500;
      if (status >= 500) log.error({ err: error }, 'upload failed');
      const ours = 'body' in error && error.body.startsWith('{');
      return ours
        ? undefined
        : refusal(status, status >= 500 ? 'server.failed' : (codes[status] ?? 'blob.malformed'));
    },
  });

  return {
    async handle(caller, request, response) {
      await owner.run(ownerOf(caller), () => server.handle(request, response));
    },
    cleanUp: () => server.cleanUpExpiredUploads(),
  };
}

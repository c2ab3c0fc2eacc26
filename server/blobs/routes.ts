import { z } from 'zod';
import { blobPath, blobUploadPath } from '#shared/sync/protocol';
import { callerOf, requireProtocol } from '../auth/caller';
import { parse } from '../parse';
import { problem } from '../problem';
import { readable } from '#shared/domain/access/decide';
import type { Actor } from '#shared/domain/access/actor';
import type { AttachmentData } from '#shared/domain/attachments';
import type { BlobFiles } from './files';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Pool } from 'pg';
import type { RequireCaller } from '../auth/caller';
import type { Uploads } from './uploads';
import type { Writable } from '#shared/domain/envelope';

const blobParams = z.object({ sha256: z.string().regex(/^[0-9a-f]{64}$/) });

/** The version of tus that is spoken here; without it the library would answer in plain text. */
async function requireTus(request: FastifyRequest): Promise<void> {
  if (request.headers['tus-resumable'] !== '1.0.0') throw problem(412, 'blob.malformed');
}

interface Parts {
  readonly pool: Pool;
  readonly files: BlobFiles;
  readonly uploads: Uploads;
  readonly requireCaller: RequireCaller;
}

/** The attachment by which this person may see the bytes: knowing a hash is not enough. */
async function findAttachment(pool: Pool, actor: Actor, sha256: string): Promise<AttachmentData | null> {
  const { rows } = await pool.query<{ doc: Writable }>(
    `SELECT doc FROM records
     WHERE org_id = $1 AND kind = 'attachment' AND doc #>> '{data,sha256}' = $2 AND NOT deleted`,
    [actor.orgId, sha256],
  );
  const found = rows.find(({ doc }) => readable(actor, doc));
  return found ? (found.doc.data as unknown as AttachmentData) : null;
}

/** Uploads by tus below `blobUploadPath`; `GET` and `HEAD` of `blobPath/:sha256` (a `HEAD` of 200 confirms that the bytes are safe here). */
export function blobRoutes(app: FastifyInstance, { pool, files, uploads, requireCaller }: Parts): void {
  const onRequest = [requireProtocol, requireCaller];

  // The bytes of an upload are read by tus itself, never gathered in memory.
  app.addContentTypeParser('application/offset+octet-stream', (_request, _payload, done) => done(null));

  app.route({
    method: ['POST', 'HEAD', 'PATCH', 'DELETE'],
    url: `${blobUploadPath}/*`,
    onRequest: [...onRequest, requireTus],
    decompress: false,
    handler: async (request, reply) => {
      reply.hijack();
      await uploads.handle(callerOf(request), request.raw, reply.raw);
    },
  });
  app.post(
    blobUploadPath,
    { onRequest: [...onRequest, requireTus], decompress: false },
    async (request, reply) => {
      reply.hijack();
      await uploads.handle(callerOf(request), request.raw, reply.raw);
    },
  );

  app.get(`${blobPath}/:sha256`, { onRequest, exposeHeadRoute: true }, async (request, reply) => {
    const { sha256 } = parse(blobParams, request.params);
    const attachment = await findAttachment(pool, callerOf(request).actor, sha256);
    if (!attachment || !(await files.has(sha256))) throw problem(404, 'blob.notFound');
    reply.header('content-security-policy', "default-src 'none'; sandbox");
    reply.header('content-disposition', 'attachment');
    reply.header('cache-control', 'private, max-age=31536000, immutable');
    reply.type(attachment.mediaType);
    return reply.sendFile(files.nameOf(sha256), files.root, { contentType: false, cacheControl: false });
  });
}

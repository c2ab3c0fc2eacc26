import { z } from 'zod';
import { callerOf, requireProtocol } from '../auth/caller';
import { decide } from '#shared/domain/access/decide';
import { maxPage, maxRecordBytes, pushRequest } from '#shared/sync/protocol';
import { parse } from '../parse';
import { pullPage } from './pull';
import { writeRecords } from '../store/writeRecords';
import type { FastifyInstance } from 'fastify';
import type { PullParts } from './pull';
import type { PushAnswer } from '#shared/sync/protocol';
import type { RequireCaller } from '../auth/caller';
import type { Streams } from './stream';

const whole = (min: number, max: number) =>
  z
    .string()
    .regex(/^\d{1,16}$/)
    .transform(Number)
    .pipe(z.int().min(min).max(max));

const pullQuery = z.object({
  epoch: z.string().max(64).default(''),
  after: whole(0, Number.MAX_SAFE_INTEGER).default(0),
  limit: whole(1, maxPage).default(200),
});

/** A push may carry a few of the largest records; a client whose batch is larger is told 413 and halves it. */
const maxPushBytes = 16 * maxRecordBytes;

interface Parts extends PullParts {
  readonly requireCaller: RequireCaller;
  readonly streams: Streams;
}

/** `GET /v1/feed`, `POST /v1/feed`, `GET /v1/stream`. */
export function feedRoutes(app: FastifyInstance, { pool, readRows, requireCaller, streams }: Parts): void {
  const onRequest = [requireProtocol, requireCaller];

  app.get('/v1/feed', { onRequest }, async (request, reply) => {
    const page = await pullPage({ pool, readRows }, callerOf(request), parse(pullQuery, request.query));
    return reply.type('application/json; charset=utf-8').send(page);
  });

  app.post('/v1/feed', { onRequest, bodyLimit: maxPushBytes }, async (request): Promise<PushAnswer> => {
    const { actor, session } = callerOf(request);
    const { rows } = parse(pushRequest, request.body);
    const author = { actor, machine: session.machine, rule: decide };
    return { epoch: session.epoch, outcomes: await writeRecords(pool, author, rows) };
  });

  app.get('/v1/stream', { onRequest }, (request, reply) => streams.open(request, reply));
}

import { z } from 'zod';
import { writableSchema } from '../domain/envelope';

/** The version of this protocol and of the kinds; an older client is refused sync, never its local work. */
export const protocolVersion = 1;

/** Header that carries the client's protocol version; the answer to one that is too old is 426. */
export const versionHeader = 'x-giao-ban-protocol';

/** Header that carries the client's wall clock (ISO) at the moment of sending. */
export const clientTimeHeader = 'x-giao-ban-time';

/** The most records in one page of the feed and in one push. */
export const maxPage = 1000;
export const maxPush = 200;

/** The largest record, as JSON in UTF-8 bytes; a larger one is refused with `record.tooLarge`. */
export const maxRecordBytes = 512 * 1024;

/** Where a replica stands in the feed: the life of the server's database, and the last number seen. */
export const cursor = z.strictObject({ epoch: z.string().max(64), seq: z.int().min(0) });

export type Cursor = Readonly<z.infer<typeof cursor>>;

/** A record as the server shows it. */
export const feedRecord = writableSchema.extend({
  seq: z.int().min(1),
  acceptedAt: z.iso.datetime(),
  rev: z.int().min(1),
  _deleted: z.boolean(),
});

export type FeedRecord = Readonly<z.infer<typeof feedRecord>>;

/** `GET /v1/feed?epoch=E&after=SEQ&limit=N`. A page shorter than the limit is the end. 410: another epoch, resync from zero. */
export const feedPage = z.strictObject({
  records: z.array(feedRecord).readonly(),
  cursor,
  /** The highest number of the organisation when the page was made, and how many records the caller may read. */
  head: z.int().min(0),
});

export type FeedPage = Readonly<z.infer<typeof feedPage>>;

/** One write of a push: what shall stand, and the hash of what the author believed the server to hold ('' = nothing). */
export const pushRow = z.strictObject({
  record: z.unknown(),
  deleted: z.boolean(),
  assumedHash: z.string().max(64),
});

export const pushRequest = z.strictObject({ rows: z.array(pushRow).min(1).max(maxPush).readonly() });

export type PushRow = Readonly<z.infer<typeof pushRow>>;
export type PushRequest = Readonly<z.infer<typeof pushRequest>>;

/**
 * What became of one write, in the order of the request. `accepted` carries the stamps; `conflict` and `refused`
 * the state that stands (null when the reader may see none: the record is to be removed).
 */
export const pushOutcome = z.discriminatedUnion('outcome', [
  z.strictObject({
    outcome: z.literal('accepted'),
    id: z.string(),
    seq: z.int(),
    acceptedAt: z.string(),
    rev: z.int(),
  }),
  z.strictObject({
    outcome: z.literal('conflict'),
    id: z.string(),
    master: feedRecord.nullable(),
    /** What was pushed is an earlier version of what stands: accepted before, and others have gone on from it. */
    superseded: z.boolean().optional(),
  }),
  z.strictObject({
    outcome: z.literal('refused'),
    id: z.string(),
    code: z.string(),
    params: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
    master: feedRecord.nullable(),
  }),
]);

export type PushOutcome = Readonly<z.infer<typeof pushOutcome>>;

export const pushAnswer = z.strictObject({ epoch: z.string(), outcomes: z.array(pushOutcome).readonly() });

export type PushAnswer = Readonly<z.infer<typeof pushAnswer>>;

/** `GET /v1/stream` (SSE): event `head`, data `{epoch, seq}`. A hint that there is something to pull, never the data. */
export const headEvent = 'head';

/** `GET /v1/server`, without signing in: who the server is and what it speaks. */
export const serverInfo = z.strictObject({
  product: z.literal('giao-ban'),
  protocol: z.int(),
  minProtocol: z.int(),
  epoch: z.string(),
  time: z.iso.datetime(),
});

export type ServerInfo = Readonly<z.infer<typeof serverInfo>>;

/** `POST /v1/session`. 401 says only that name or password is wrong, never which. */
export const signInRequest = z.strictObject({
  username: z.string().min(1).max(120),
  password: z.string().min(1).max(200),
  machine: z.string().max(200),
});

export const signInAnswer = z.strictObject({
  token: z.string(),
  orgId: z.string(),
  orgName: z.string(),
  personId: z.string(),
  epoch: z.string(),
});

export type SignInAnswer = Readonly<z.infer<typeof signInAnswer>>;

/** Every error answer: a code of the error catalogue and the values of its sentence. */
export const errorAnswer = z.strictObject({
  code: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
});

/** Where blobs are sent (tus 1.0.0, metadata `sha256`) and read (`GET /v1/blobs/:sha256`). */
export const blobUploadPath = '/v1/blob-uploads';
export const blobPath = '/v1/blobs';

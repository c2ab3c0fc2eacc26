import { z } from 'zod';
import { recordKinds } from './kinds';

/** An id: a UUIDv7 made where the record is made, or a readable one of the sample organisation. */
export const recordId = z
  .string()
  .min(1)
  .max(64)
  .regex(/^[\w.:-]+$/);

/** '' stands for "none" in the columns that screens filter by: an indexed column is never missing. */
const column = z.string().max(64);

/** A calendar day `YYYY-MM-DD`, or ''. */
export const day = z.union([z.literal(''), z.iso.date()]);

/** An instant, ISO 8601 in UTC, or ''. */
export const instant = z.union([z.literal(''), z.iso.datetime()]);

/** What an author may write of a record; the rest is stamped by the server. */
export const writableSchema = z.strictObject({
  id: recordId,
  kind: z.enum(recordKinds),
  v: z.int().min(1).max(999),
  orgId: recordId,
  unitId: column,
  personId: column,
  parentId: column,
  status: column,
  due: day,
  at: z.union([day, instant]),
  restricted: z.boolean(),
  data: z.record(z.string(), z.unknown()),
  createdAt: z.iso.datetime(),
  createdBy: recordId,
  occurredAt: z.iso.datetime(),
});

export type Writable = Readonly<z.infer<typeof writableSchema>>;

/** The stamps of the server: its sequence number (0 = not accepted yet), when, and how many versions. */
export interface Stamps {
  readonly seq: number;
  readonly acceptedAt: string;
  readonly rev: number;
}

/** A record as the replica holds it. */
export interface StoredRecord extends Writable, Stamps {}

export const unstamped: Stamps = { seq: 0, acceptedAt: '', rev: 0 };

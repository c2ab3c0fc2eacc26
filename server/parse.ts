import { problem } from './problem';
import { storable } from '#shared/domain/validate';
import type { z } from 'zod';

/** Checks what a request brings; 400 names the field, never the value. */
export function parse<S extends z.ZodType>(schema: S, input: unknown): z.output<S> {
  const parsed = schema.safeParse(input);
  if (parsed.success) return parsed.data;
  throw problem(400, 'request.malformed', { where: parsed.error.issues[0]?.path.join('.') ?? '' });
}

/** The same for what is stored as text: a NUL or half a character would fail only in the database. */
export function parseStorable<S extends z.ZodType>(schema: S, input: unknown): z.output<S> {
  const parsed = parse(schema, input);
  if (!storable(parsed)) throw problem(400, 'request.malformed', { where: '' });
  return parsed;
}

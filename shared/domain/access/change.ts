import { canonical } from '../content';
import type { Actor } from './actor';
import type { Writable } from '../envelope';

/** One write: who, what stood before (null for a new record), what shall stand, and whether it is a deletion. */
export interface Change {
  readonly actor: Actor;
  readonly before: Writable | null;
  readonly after: Writable;
  readonly deleted: boolean;
}

export type Decision = { readonly allowed: true } | { readonly allowed: false; readonly code: string };

export const allowed: Decision = { allowed: true };

export const refused = (code: string): Decision => ({ allowed: false, code });

export const allowIf = (condition: boolean, code: string): Decision => (condition ? allowed : refused(code));

/** The names of the data fields that a change touches. */
export function changedFields(change: Change): readonly string[] {
  const before = change.before?.data ?? {};
  const after = change.after.data;
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (key) => canonical(before[key]) !== canonical(after[key]),
  );
}

/** Whether a change touches nothing but these fields of the data. */
export const touchesOnly = (change: Change, ...fields: readonly string[]): boolean =>
  changedFields(change).every((field) => fields.includes(field));

import { createHash } from 'node:crypto';
import { canonical } from '#shared/domain/content';
import type { Writable } from '#shared/domain/envelope';

/** One accepted write, as the audit trail keeps it. */
export interface HistoryEntry {
  readonly orgId: string;
  readonly seq: number;
  readonly id: string;
  readonly actor: string;
  readonly machine: string;
  readonly at: string;
  readonly deleted: boolean;
  readonly doc: Writable;
}

/** The hash of an entry over its content and the hash before it: nothing in the trail can be changed, cut or inserted unseen. */
export const chainHash = (previous: string, entry: HistoryEntry): string =>
  createHash('sha256')
    .update(`${previous}\n${canonical(entry)}`)
    .digest('hex');

import { join } from 'node:path';
import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { createLogger } from '../log';
import { seal, unseal } from '../session/wrappedKey';
import { writeAtomic } from '../files/writeAtomic';
import type { Parked } from './parkedSchema';
import type { Replica } from './replica';
import type { StoredRecord } from '#shared/domain/envelope';

const log = createLogger('unsentCopy');

const box = z.strictObject({ iv: z.string(), sealed: z.string(), tag: z.string() });

/** What exists on this machine only: what the server has not accepted, and what waits for a person. */
export interface OnlyHere {
  readonly records: readonly StoredRecord[];
  readonly parked: readonly Parked[];
}

const nothing: OnlyHere = { records: [], parked: [] };

const pathIn = (directory: string): string => join(directory, 'unsent.sealed.json');

/** Keeps, beside the replica, an encrypted copy of what is only here: it outlives a damaged replica. */
export function keepUnsentCopy(
  replica: Replica,
  directory: string,
  key: Uint8Array,
): { readonly stop: () => Promise<void> } {
  let latest = nothing;
  let changed = false;
  let writing: Promise<void> | null = null;

  async function write(): Promise<void> {
    while (changed) {
      changed = false;
      try {
        await writeAtomic(pathIn(directory), JSON.stringify(seal(key, Buffer.from(JSON.stringify(latest)))));
      } catch (error) {
        log.warn('copy of unsent work not written', { error: String(error) });
      }
    }
    writing = null;
  }

  function keep(change: Partial<OnlyHere>): void {
    latest = { ...latest, ...change };
    changed = true;
    writing ??= write();
  }

  const subscriptions = [
    replica.records
      .find({ selector: { seq: 0 } })
      .$.subscribe((found) => keep({ records: found.map((document) => document.toJSON() as StoredRecord) })),
    replica.parked
      .find()
      .$.subscribe((found) => keep({ parked: found.map((document) => document.toJSON() as Parked) })),
  ];
  return {
    stop: async () => {
      for (const subscription of subscriptions) subscription.unsubscribe();
      await writing;
    },
  };
}

/** What was only here, of a replica that can no longer be opened; nothing when the copy cannot be read either. */
export async function readUnsentCopy(directory: string, key: Uint8Array): Promise<OnlyHere> {
  let text: string;
  try {
    text = await readFile(pathIn(directory), 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return nothing;
    throw error;
  }
  try {
    const plain = unseal(key, box.parse(JSON.parse(text)));
    if (plain) return JSON.parse(plain.toString()) as OnlyHere;
  } catch (error) {
    log.warn('copy of unsent work is damaged', { error: String(error) });
  }
  return nothing;
}

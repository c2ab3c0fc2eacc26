import { join } from 'node:path';
import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { createLogger } from '../log';
import { seal, unseal } from '../session/wrappedKey';
import { writeAtomic } from '../files/writeAtomic';
import type { Replica } from './replica';
import type { StoredRecord } from '#shared/domain/envelope';

const log = createLogger('unsentCopy');

const box = z.strictObject({ iv: z.string(), sealed: z.string(), tag: z.string() });

const pathIn = (directory: string): string => join(directory, 'unsent.sealed.json');

/** Keeps, beside the replica, an encrypted copy of what the server has not accepted: it outlives a damaged replica. */
export function keepUnsentCopy(
  replica: Replica,
  directory: string,
  key: Uint8Array,
): { readonly stop: () => Promise<void> } {
  let latest: readonly StoredRecord[] | null = null;
  let writing: Promise<void> | null = null;

  async function write(): Promise<void> {
    while (latest) {
      const records = latest;
      latest = null;
      try {
        await writeAtomic(pathIn(directory), JSON.stringify(seal(key, Buffer.from(JSON.stringify(records)))));
      } catch (error) {
        log.warn('copy of unsent work not written', { error: String(error) });
      }
    }
    writing = null;
  }

  const subscription = replica.records.find({ selector: { seq: 0 } }).$.subscribe((documents) => {
    latest = documents.map((document) => document.toJSON() as StoredRecord);
    writing ??= write();
  });
  return {
    stop: async () => {
      subscription.unsubscribe();
      await writing;
    },
  };
}

/** The unsent work of a replica that can no longer be opened; empty when there was none. */
export async function readUnsentCopy(directory: string, key: Uint8Array): Promise<readonly StoredRecord[]> {
  let text: string;
  try {
    text = await readFile(pathIn(directory), 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
  const plain = unseal(key, box.parse(JSON.parse(text)));
  return plain ? (JSON.parse(plain.toString()) as readonly StoredRecord[]) : [];
}

import { join } from 'node:path';
import { mkdir, rename } from 'node:fs/promises';
import { createLogger } from '../log';
import { Failure } from '../failure';
import { openWorkspace, replicaDirectory } from './workspace';
import { quarantine } from '../files/quarantine';
import { readUnsentCopy } from '../replica/unsentCopy';
import { writeAtomic } from '../files/writeAtomic';
import type { Workspace, WorkspaceSettings } from './workspace';

const log = createLogger('session');

/** What happened to a damaged replica: where it was put aside, and where its unsent work was exported to ('' = none). */
export interface Recovery {
  readonly aside: string;
  readonly exported: string;
  readonly count: number;
}

export interface OpenedWorkspace {
  readonly workspace: Workspace;
  readonly recovery: Recovery | null;
}

/**
 * Opens the replica of a profile. A file of a newer version is left untouched (Failure replica.newer); a damaged
 * one is put aside, its unsent work exported and offered again from a fresh replica.
 */
export async function openOrRecover(settings: WorkspaceSettings): Promise<OpenedWorkspace> {
  try {
    return { workspace: await openWorkspace(settings), recovery: null };
  } catch (error) {
    const code = storageCode(error);
    log.warn('replica not opened', { code, error: String(error) });
    if (code === 'newer-layout') throw new Failure('replica.newer', {}, error);
    if (code === 'disk-full') throw new Failure('file.diskFull', { path: settings.dataDir }, error);
    if (code === 'read-only') throw new Failure('file.readOnly', { path: settings.dataDir }, error);
    if (code !== 'damaged' && code !== 'wrong-key') throw error;
    return recover(settings);
  }
}

async function recover(settings: WorkspaceSettings): Promise<OpenedWorkspace> {
  const { dataDir, profile, key, clock } = settings;
  const directory = replicaDirectory(dataDir, profile.id);
  const onlyHere = await readUnsentCopy(directory, key);
  const count = onlyHere.records.length + onlyHere.parked.length;
  const day = clock.now().toISOString().slice(0, 10);
  const exported = count > 0 ? join(dataDir, `chua-gui-${profile.username}-${day}.json`) : '';
  if (exported) await writeAtomic(exported, JSON.stringify(onlyHere, null, 2));
  const aside = await quarantine(directory, clock.now());
  await bringBlobs(aside, directory);
  return { workspace: await openWorkspace(settings, onlyHere), recovery: { aside, exported, count } };
}

/** Files are encrypted one by one and need no replica: those that wait to be sent go on waiting. */
async function bringBlobs(aside: string, directory: string): Promise<void> {
  await mkdir(directory, { recursive: true });
  await rename(join(aside, 'blobs'), join(directory, 'blobs')).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
  });
}

/** The code of a StorageError anywhere in what was thrown; it may have crossed a worker thread or RxDB. */
export function storageCode(error: unknown): string {
  const codes = ['newer-layout', 'wrong-key', 'damaged', 'disk-full', 'read-only'];
  for (
    let at: unknown = error;
    typeof at === 'object' && at !== null;
    at = (at as { cause?: unknown }).cause
  ) {
    const { code } = at as { code?: unknown };
    if (typeof code === 'string' && codes.includes(code)) return code;
  }
  return '';
}

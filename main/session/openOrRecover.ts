import { join } from 'node:path';
import { createLogger } from '../log';
import { Failure } from '../failure';
import { openWorkspace, replicaDirectory } from './workspace';
import { quarantine } from '../files/quarantine';
import { readUnsentCopy } from '../replica/unsentCopy';
import { unstamped } from '#shared/domain/envelope';
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
  const unsent = await readUnsentCopy(directory, key);
  const aside = await quarantine(directory, clock.now());
  const exported = join(
    dataDir,
    `chua-gui-${profile.username}-${clock.now().toISOString().slice(0, 10)}.json`,
  );
  if (unsent.length > 0) await writeAtomic(exported, JSON.stringify(unsent, null, 2));
  const workspace = await openWorkspace(
    settings,
    unsent.map((record) => ({ ...record, ...unstamped })),
  );
  return {
    workspace,
    recovery: { aside, exported: unsent.length > 0 ? exported : '', count: unsent.length },
  };
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

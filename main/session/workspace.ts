import { join } from 'node:path';
import { checkAfterCrash, markClosed } from './crashMark';
import { fetchBlob } from '../replica/sync/fetchBlob';
import { keepLastSuccess } from './lastSuccess';
import { keepUnsentCopy } from '../replica/unsentCopy';
import { createBlobStore } from '../files/blobStore';
import { createWriter } from '../replica/writer';
import { openReplica } from '../replica/replica';
import { startBlobQueue } from '../replica/sync/blobQueue';
import { startSync } from '../replica/sync/sync';
import { watchOrganisation } from '../replica/organisation';
import type { aggregates } from '../replica/aggregates';
import type { BlobQueue } from '../replica/sync/blobQueue';
import type { BlobStore } from '../files/blobStore';
import type { Clock } from '../clock';
import type { OrganisationWatch } from '../replica/organisation';
import type { Profile } from './profiles';
import type { Replica } from '../replica/replica';
import type { RxStorage } from 'rxdb';
import type { ServerClient } from '../replica/sync/serverClient';
import type { OnlyHere } from '../replica/unsentCopy';
import type { Sync } from '../replica/sync/sync';
import type { Writer } from '../replica/writer';

/** The storage under a replica, and what it answers beside RxDB: counts by SQL, and full-text search. */
export interface ReplicaStorage {
  readonly storage: RxStorage<unknown, unknown>;
  readonly aggregate: Aggregate;
  /** The ids of the records of a kind that match the text, best first. */
  readonly searchIds: (text: string, kind: string, limit: number) => Promise<readonly string[]>;
  /** What is wrong with the file, line by line; empty when it is sound. */
  readonly integrityCheck: () => Promise<readonly string[]>;
}

export type Aggregate = (
  name: keyof typeof aggregates,
  params: Readonly<Record<string, string>>,
) => Promise<readonly Readonly<Record<string, unknown>>[]>;

/** Opens the storage of a replica in a directory with a key; the app gives the SQLite one. */
export type OpenStorage = (directory: string, key: Uint8Array) => ReplicaStorage;

/** All that a signed-in person works with on this machine. */
export interface Workspace {
  readonly profile: Profile;
  readonly directory: string;
  readonly key: Uint8Array;
  readonly replica: Replica;
  readonly blobs: BlobStore;
  readonly organisation: OrganisationWatch;
  readonly writer: Writer;
  readonly sync: Sync;
  readonly queue: BlobQueue;
  readonly clock: Clock;
  readonly aggregate: Aggregate;
  readonly searchIds: ReplicaStorage['searchIds'];
  /** A file from the server, or null when it cannot be had now. */
  readonly fetchBlob: (sha256: string) => Promise<Buffer | null>;
  readonly close: () => Promise<void>;
}

export interface WorkspaceSettings {
  readonly dataDir: string;
  readonly profile: Profile;
  readonly key: Uint8Array;
  readonly token: string;
  readonly server: ServerClient;
  readonly clock: Clock;
  readonly openStorage: OpenStorage;
}

export const replicaDirectory = (dataDir: string, profileId: string): string =>
  join(dataDir, 'replicas', profileId);

/**
 * Opens the replica of a profile, puts work that was saved from a damaged one back, and starts its sync.
 * @throws what the storage says of a file it cannot open
 */
export async function openWorkspace(
  settings: WorkspaceSettings,
  restored: OnlyHere = { records: [], parked: [] },
): Promise<Workspace> {
  const directory = replicaDirectory(settings.dataDir, settings.profile.id);
  const opened = settings.openStorage(directory, settings.key);
  const replica = await openReplica(opened.storage);
  try {
    await checkAfterCrash(directory, opened.integrityCheck);
    return await openOn(replica, opened, directory, settings, restored);
  } catch (error) {
    await replica.database.close();
    throw error;
  }
}

async function openOn(
  replica: Replica,
  { aggregate, searchIds }: ReplicaStorage,
  directory: string,
  { profile, key, token, server, clock }: WorkspaceSettings,
  restored: OnlyHere,
): Promise<Workspace> {
  await replica.parked.bulkUpsert([...restored.parked]);
  // The count of versions stays: it tells whether the server stands where this work began.
  await replica.records.bulkInsert(restored.records.map((record) => ({ ...record, seq: 0, acceptedAt: '' })));
  const organisation = await watchOrganisation(replica, clock);
  const unsentCopy = keepUnsentCopy(replica, directory, key);
  const blobs = createBlobStore(join(directory, 'blobs'), key);
  const actor = () => organisation.actor(profile.personId, profile.orgId);
  const sync = startSync({ replica, server, token, clock });
  const queue = startBlobQueue({ blobs, server, token, status: sync.status });
  const lastSuccess = await keepLastSuccess(sync.status, directory);
  return {
    profile,
    directory,
    key,
    replica,
    blobs,
    organisation,
    writer: createWriter(replica, actor, clock),
    sync,
    queue,
    clock,
    aggregate,
    searchIds,
    fetchBlob: (sha256) => fetchBlob(server, token, sha256),
    close: async () => {
      await lastSuccess.stop();
      await queue.stop();
      await sync.stop();
      await unsentCopy.stop();
      organisation.close();
      await replica.database.close();
      await markClosed(directory);
    },
  };
}

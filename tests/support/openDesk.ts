import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createDesk } from '#main/desk';
import { samplePassword } from '#server/sample/people';
import { setLogSink } from '#main/log';
import { storageOpener } from '#main/replica/openStorage';
import { systemClock } from '#main/clock';
import type { Clock } from '#main/clock';
import type { Desk } from '#main/desk';
import type { SessionView } from '#shared/ipc/views';
import type { StoredRecord } from '#shared/domain/envelope';
import type { Workspace } from '#main/session/workspace';

/** What the desks of this test process said in their logs; a failed test prints the end of it. */
export const deskLog: string[] = [];

setLogSink((line) => {
  deskLog.push(line);
  if (process.env['GIAO_BAN_TEST_LOG']) process.stderr.write(`${line}\n`);
});

/** One laptop without its window: the main process's own parts on a data directory. */
export interface TestDesk {
  readonly desk: Desk;
  readonly dataDir: string;
  readonly signIn: (serverUrl: string, username: string, password?: string) => Promise<SessionView>;
  readonly workspace: () => Workspace;
  /** A record of the replica; null when it is not there. */
  readonly record: (id: string) => Promise<StoredRecord | null>;
  /** Ends the program in good order; the data directory stays. */
  readonly close: () => Promise<void>;
}

export interface DeskOptions {
  readonly dataDir: string;
  readonly clock?: Clock;
  readonly machine?: string;
  /** The entry of the storage's worker thread; without one the storage runs in this thread. */
  readonly worker?: string;
}

export function openDesk({
  dataDir,
  clock = systemClock,
  machine = 'laptop',
  worker,
}: DeskOptions): TestDesk {
  const openStorage = storageOpener(worker ?? null);
  const desk = createDesk({ dataDir, clock, machine, serverUrl: '', openStorage }, () => undefined);
  const workspace = (): Workspace => desk.session.workspace();
  return {
    desk,
    dataDir,
    workspace,
    signIn: (serverUrl, username, password = samplePassword) =>
      desk.session.signIn({ serverUrl, username, password }),
    record: async (id) => {
      const document = await workspace().replica.records.findOne(id).exec();
      return document ? (document.toMutableJSON() as StoredRecord) : null;
    },
    close: () => desk.close(),
  };
}

/** Data directories of one test file and the desks on them; `cleanUp` closes and removes them all. */
export function createDesks(): {
  readonly directory: () => Promise<string>;
  readonly open: (options?: Partial<DeskOptions>) => Promise<TestDesk>;
  readonly cleanUp: () => Promise<void>;
} {
  const directories: string[] = [];
  const open: TestDesk[] = [];
  const directory = async (): Promise<string> => {
    const made = await mkdtemp(join(tmpdir(), 'giao-ban-desk-'));
    directories.push(made);
    return made;
  };
  return {
    directory,
    open: async (options = {}) => {
      const desk = openDesk({ ...options, dataDir: options.dataDir ?? (await directory()) });
      open.push(desk);
      return desk;
    },
    cleanUp: async () => {
      for (const desk of open.splice(0)) await desk.close();
      for (const path of directories.splice(0)) await rm(path, { recursive: true, force: true });
    },
  };
}

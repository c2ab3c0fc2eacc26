import { afterAll, afterEach, beforeAll } from 'vitest';
import { freshDatabase } from '#build/testing/freshDatabase';
import { createDesks } from '../../support/openDesk';
import { phaseBecomes } from './support';
import { startFaultProxy } from '../../support/faultProxy';
import { startServer } from '../server/support';
import type { DeskOptions, TestDesk } from '../../support/openDesk';
import type { FaultProxy } from '../../support/faultProxy';
import type { TestServer } from '../server/support';

/** A server with the sample organisation, and a line to it on which everything can happen. */
export interface Office {
  readonly databaseUrl: string;
  readonly server: TestServer;
  readonly proxy: FaultProxy;
  readonly directory: () => Promise<string>;
  /** Another line to the same server, for one laptop alone. */
  readonly line: () => Promise<FaultProxy>;
  /** A laptop whose person has signed in and caught up, over the common line unless another is given. */
  readonly desk: (
    username: string,
    options?: Partial<DeskOptions> & { readonly line?: FaultProxy },
  ) => Promise<TestDesk>;
  /** A laptop at which nobody has signed in yet. */
  readonly laptop: (options?: Partial<DeskOptions>) => Promise<TestDesk>;
}

/** Sets one office up for the tests of a file; laptops are put away after every test. */
export function useOffice(): Office {
  const desks = createDesks();
  const lines: FaultProxy[] = [];
  const parts: { databaseUrl?: string; server?: TestServer; proxy?: FaultProxy } = {};

  beforeAll(async () => {
    parts.databaseUrl = await freshDatabase();
    parts.server = await startServer({ databaseUrl: parts.databaseUrl });
    parts.proxy = await startFaultProxy(parts.server.url);
  });
  afterEach(async () => {
    parts.proxy?.rule(null);
    await desks.cleanUp();
    for (const line of lines.splice(0)) await line.stop();
  });
  afterAll(async () => {
    await parts.proxy?.stop();
    await parts.server?.stop();
  });

  const part = <K extends keyof typeof parts>(name: K): NonNullable<(typeof parts)[K]> => {
    const value = parts[name];
    if (!value) throw new Error(`${name} is not there yet`);
    return value;
  };
  return {
    get databaseUrl() {
      return part('databaseUrl');
    },
    get server() {
      return part('server');
    },
    get proxy() {
      return part('proxy');
    },
    directory: desks.directory,
    line: async () => {
      const line = await startFaultProxy(part('server').url);
      lines.push(line);
      return line;
    },
    laptop: desks.open,
    desk: async (username, { line = part('proxy'), ...options } = {}) => {
      const desk = await desks.open(options);
      await desk.signIn(line.url, username);
      await phaseBecomes(desk, 'live');
      return desk;
    },
  };
}

import { createAccount } from './createAccount';
import { loadSample } from './loadSample';
import { readEpoch } from '../store/epoch';
import { serve } from './serve';
import { verifyHistory } from './verifyHistory';
import { withDatabase } from './withDatabase';
import type { Config } from '../config';

/** What a command prints as its JSON line, and the exit code of the process. */
export interface CommandResult {
  readonly event: string;
  readonly exitCode: number;
  readonly [detail: string]: unknown;
}

export type Command = (config: Config, args: readonly string[]) => Promise<CommandResult>;

/** The commands of the server program. */
export const commands: Readonly<Record<string, Command>> = {
  serve,
  'load-sample': (config) =>
    withDatabase(config, async (pool) => ({
      event: 'sample-loaded',
      exitCode: 0,
      ...(await loadSample(pool, { onlyIfEmpty: false })),
    })),
  'verify-history': (config) =>
    withDatabase(config, async (pool) => {
      const found = await verifyHistory(pool);
      return { event: 'history-verified', exitCode: found.intact ? 0 : 1, ...found };
    }),
  'create-account': (config, args) =>
    withDatabase(config, (pool) => createAccount(pool, args, process.stdin)),
  'new-epoch': (config) =>
    withDatabase(config, async (pool) => ({
      event: 'epoch-renewed',
      exitCode: 0,
      epoch: await readEpoch(pool, true),
    })),
};

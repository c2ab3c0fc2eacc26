import { randomInt } from 'node:crypto';
import { loadExport } from './common/loadExport';
import { readFlags } from './common/readFlags';
import { runCommand } from './common/runCommand';
import { say } from './common/say';
import { SetupError } from './common/setupError';

/** What tests/torture/run.ts is given; it fails by throwing. */
export interface TortureOptions {
  /** The same seed makes the same run. */
  readonly seed: number;
  readonly seconds: number;
  readonly clients: number;
  readonly servers: number;
}

/** `npm run torture -- [--seed n] [--seconds n] [--clients n] [--servers n]`. */
await runCommand(async (args) => {
  const number = { type: 'string' } as const;
  const { values } = readFlags(args, { seed: number, seconds: number, clients: number, servers: number });
  const options: TortureOptions = {
    seed: count('seed', values.seed, randomInt(1, 2 ** 31)),
    seconds: count('seconds', values.seconds, 60),
    clients: count('clients', values.clients, 4),
    servers: count('servers', values.servers, 2),
  };
  const torture = await loadExport<(given: TortureOptions) => Promise<unknown>>(
    'tests/torture/run.ts',
    'runTorture',
  );
  say(
    'torture',
    `--seed ${options.seed} --seconds ${options.seconds} --clients ${options.clients} --servers ${options.servers}`,
  );
  const result = await torture(options);
  if (result !== undefined) console.log(JSON.stringify(result));
  return 0;
});

function count(name: string, given: string | undefined, otherwise: number): number {
  const value = given === undefined ? otherwise : Number(given);
  if (!Number.isSafeInteger(value) || value < 1)
    throw new SetupError(`--${name} must be a whole number above 0`);
  return value;
}

import { ZodError } from 'zod';
import { calls } from '#shared/ipc/calls';
import { createLogger } from './log';
import { failed, ok } from '#shared/result';
import { Failure } from './failure';
import { storageCode } from './session/openOrRecover';
import type { CallName } from '#shared/ipc/calls';
import type { Handlers } from './handlers';
import type { Result } from '#shared/result';

const log = createLogger('ipc');

const isCall = (name: unknown): name is CallName => typeof name === 'string' && Object.hasOwn(calls, name);

/** Answers one call of the window: its input checked against the contract, its failure as a problem, never a throw. */
export async function answer(handlers: Handlers, name: unknown, input: unknown): Promise<Result<unknown>> {
  if (!isCall(name)) return failed('call.unknown');
  const checked = calls[name].input.safeParse(input);
  if (!checked.success) {
    log.warn('call refused', { name, issues: checked.error.issues.map(({ path }) => path.join('.')) });
    return failed('call.malformed', { where: checked.error.issues[0]?.path.join('.') ?? '' });
  }
  try {
    const handle = handlers[name] as (input: unknown) => Promise<unknown>;
    return ok(await handle(checked.data));
  } catch (error) {
    return { ok: false, problem: problemOf(name, error) };
  }
}

function problemOf(name: CallName, error: unknown): Failure['problem'] {
  if (error instanceof Failure) return error.problem;
  if (error instanceof ZodError)
    return { code: 'call.malformed', params: { where: error.issues[0]?.path.join('.') ?? '' } };
  const storage = storageCode(error);
  log.warn('call failed', {
    name,
    storage,
    error: error instanceof Error ? (error.stack ?? error.message) : String(error),
  });
  if (storage === 'disk-full') return { code: 'file.diskFull', params: { path: '' } };
  if (storage === 'read-only') return { code: 'file.readOnly', params: { path: '' } };
  return { code: 'call.failed' };
}

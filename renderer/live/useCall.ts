import { useCallback, useState } from 'react';
import { bridge } from '../app/bridge';
import { failed } from '#shared/result';
import type { CallAnswer, CallInput } from '#shared/ipc/contract';
import type { CallName } from '#shared/ipc/calls';
import type { Problem, Result } from '#shared/result';

export interface Call<N extends CallName> {
  readonly run: (input: CallInput<N>) => Promise<Result<CallAnswer<N>>>;
  readonly busy: boolean;
  /** Why the last run failed, null when it did not. */
  readonly problem: Problem | null;
  readonly clear: () => void;
}

/** One call of the contract with what a form needs around it. A failed run changes nothing but `problem`. */
export function useCall<N extends CallName>(name: N): Call<N> {
  const [running, setRunning] = useState(0);
  const [problem, setProblem] = useState<Problem | null>(null);

  const run = useCallback(
    async (input: CallInput<N>): Promise<Result<CallAnswer<N>>> => {
      setRunning((count) => count + 1);
      setProblem(null);
      const result = await bridge.call(name, input).catch(() => failed('app.noAnswer'));
      setRunning((count) => count - 1);
      if (!result.ok) setProblem(result.problem);
      return result;
    },
    [name],
  );

  return { run, busy: running > 0, problem, clear: useCallback(() => setProblem(null), []) };
}

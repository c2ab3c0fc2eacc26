import { useEffect, useState } from 'react';
import { bridge } from '../app/bridge';
import { openLive } from './openLive';
import type { LiveName, LiveParams, LiveViews } from '#shared/ipc/live';
import type { Problem } from '#shared/result';

/** A live query: never a value before it is loaded. `refreshing`: the value is of the parameters before. */
export type Live<T> =
  | { readonly status: 'loading' }
  | { readonly status: 'error'; readonly problem: Problem; readonly retry: () => void }
  | { readonly status: 'ready'; readonly value: T; readonly asOf: string; readonly refreshing: boolean };

interface Held<T> {
  readonly key: string;
  readonly state:
    | { readonly kind: 'value'; readonly value: T; readonly asOf: string }
    | { readonly kind: 'problem'; readonly problem: Problem };
}

/**
 * Follows a live query: a snapshot, then changes, until the component goes.
 * `keep` shows the value of the parameters before while the next is on its way: for lists, never for one record.
 */
export function useLive<N extends LiveName>(
  name: N,
  params: LiveParams<N>,
  options: { readonly keep?: boolean } = {},
): Live<LiveViews[N]> {
  const [held, setHeld] = useState<Held<LiveViews[N]> | null>(null);
  const [attempt, setAttempt] = useState(0);
  const key = JSON.stringify([name, params, attempt]);

  useEffect(() => {
    const [, wanted] = JSON.parse(key) as [N, LiveParams<N>];
    return openLive(bridge, name, wanted, {
      value: ({ value, asOf }) => setHeld({ key, state: { kind: 'value', value, asOf } }),
      problem: (problem) => setHeld({ key, state: { kind: 'problem', problem } }),
    });
  }, [name, key]);

  const current = held?.key === key;
  if (held && current && held.state.kind === 'problem')
    return { status: 'error', problem: held.state.problem, retry: () => setAttempt(attempt + 1) };
  if (held && held.state.kind === 'value' && (current || options.keep))
    return { status: 'ready', value: held.state.value, asOf: held.state.asOf, refreshing: !current };
  return { status: 'loading' };
}

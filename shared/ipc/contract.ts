import type { z } from 'zod';
import type { CallDefinition } from './define';
import type { LiveSnapshot } from './live';
import type { Result } from '../result';
import type { SessionView, SyncView } from './views';
import type { calls, CallName } from './calls';

/** The contract between window and main process: every call (`calls`) and every event, typed in one place. */
export type CallInput<N extends CallName> = z.input<(typeof calls)[N]['input']>;

export type CallAnswer<N extends CallName> =
  (typeof calls)[N] extends CallDefinition<z.ZodType, infer O> ? O : never;

/** What the main process tells the window unasked. */
export interface Events {
  readonly 'live.changed': { readonly id: string } & LiveSnapshot;
  readonly 'session.changed': SessionView;
  readonly 'sync.changed': SyncView;
}

export type EventName = keyof Events;

export const eventNames = [
  'live.changed',
  'session.changed',
  'sync.changed',
] as const satisfies readonly EventName[];

/** What the preload puts on `window.giaoBan`: named functions only, never an Electron object. */
export interface Bridge {
  readonly call: <N extends CallName>(name: N, input: CallInput<N>) => Promise<Result<CallAnswer<N>>>;
  /** Returns the function that ends the subscription. */
  readonly on: <N extends EventName>(name: N, listener: (payload: Events[N]) => void) => () => void;
}

/** The one channel for calls, and the one for events. */
export const callChannel = 'giao-ban:call';
export const eventChannel = 'giao-ban:event';

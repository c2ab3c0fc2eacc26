import type { Bridge } from '#shared/ipc/contract';
import type { LiveName, LiveParams, LiveViews } from '#shared/ipc/live';
import type { Problem } from '#shared/result';

interface Listener<T> {
  readonly value: (snapshot: { readonly value: T; readonly asOf: string }) => void;
  readonly problem: (problem: Problem) => void;
}

/** Opens a live query and returns the function that closes it; nothing is told after that. */
export function openLive<N extends LiveName>(
  bridge: Bridge,
  name: N,
  params: LiveParams<N>,
  listener: Listener<LiveViews[N]>,
): () => void {
  const id = crypto.randomUUID();
  let open = true;
  let changed = false;

  const unlisten = bridge.on('live.changed', (event) => {
    if (!open || event.id !== id) return;
    changed = true;
    // The id is ours alone, so what arrives under it is the view we asked for.
    listener.value({ value: event.value as LiveViews[N], asOf: event.asOf });
  });

  bridge.call('live.open', { id, name, params: { ...params } }).then(
    (result) => {
      // A change that overtook the snapshot is newer than it.
      if (!open || changed) return;
      if (result.ok) listener.value({ value: result.value.value as LiveViews[N], asOf: result.value.asOf });
      else listener.problem(result.problem);
    },
    () => open && listener.problem({ code: 'app.noAnswer' }),
  );

  return () => {
    open = false;
    unlisten();
    void bridge.call('live.close', { id });
  };
}

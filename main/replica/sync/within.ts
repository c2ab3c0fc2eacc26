/**
 * Runs a request that ends when the signal is aborted or the time (milliseconds) is over, whatever becomes of the
 * request itself: in Node 20 an abort no longer reaches a `fetch` whose Request was garbage-collected, nor a signal
 * made by `AbortSignal.any` (https://github.com/nodejs/undici/issues/3644).
 * @throws the reason of the abort, or what `run` throws
 */
export async function within<T>(
  milliseconds: number,
  signal: AbortSignal | undefined,
  run: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  signal?.throwIfAborted();
  const own = new AbortController();
  const follow = (): void => own.abort(signal?.reason);
  signal?.addEventListener('abort', follow, { once: true });
  const timer = setTimeout(() => own.abort(new Error(`no answer in ${milliseconds} ms`)), milliseconds);
  try {
    return await Promise.race([run(own.signal), aborted(own.signal)]);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', follow);
  }
}

const aborted = (signal: AbortSignal): Promise<never> =>
  new Promise((_resolve, reject) =>
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true }),
  );

/** Whether sync may go on with this server; withdrawn when it looks emptied, given back by a person. */
export interface Trust {
  /** Settles while trust is given. Rejects when aborted. */
  readonly given: (signal: AbortSignal) => Promise<void>;
  readonly withdraw: () => void;
  readonly give: () => void;
}

export function createTrust(): Trust {
  let waiting: PromiseWithResolvers | null = null;
  return {
    async given(signal) {
      signal.throwIfAborted();
      if (!waiting) return;
      const { promise } = waiting;
      await new Promise<void>((resolve, reject) => {
        const abort = (): void => reject(signal.reason as Error);
        signal.addEventListener('abort', abort, { once: true });
        void promise.then(() => {
          signal.removeEventListener('abort', abort);
          resolve();
        });
      });
    },
    withdraw: () => {
      waiting ??= withResolvers();
    },
    give: () => {
      waiting?.resolve();
      waiting = null;
    },
  };
}

interface PromiseWithResolvers {
  readonly promise: Promise<void>;
  readonly resolve: () => void;
}

function withResolvers(): PromiseWithResolvers {
  let resolve = (): void => undefined;
  const promise = new Promise<void>((settle) => (resolve = settle));
  return { promise, resolve };
}

/** Holds requests back after failures, a little longer each time, so that sixty machines do not knock at once. */
export interface Gate {
  /** Settles when the next attempt may start; at once when the last one succeeded. Rejects when aborted. */
  readonly pass: (signal: AbortSignal) => Promise<void>;
  readonly failed: () => void;
  readonly succeeded: () => void;
  /** "Gửi ngay": the next attempt starts at once. */
  readonly open: () => void;
}

const firstWait = 1_000;
const longestWait = 60_000;

/** Full-jitter exponential back-off between 1 s and 60 s; `random` gives numbers in [0, 1). */
export function createGate(random: () => number = Math.random): Gate {
  let failures = 0;
  let opensAt = 0;
  const held = new Set<() => void>();
  return {
    async pass(signal) {
      signal.throwIfAborted();
      const wait = opensAt - performance.now();
      if (wait <= 0) return;
      await new Promise<void>((resolve, reject) => {
        const leave = (): void => {
          clearTimeout(timer);
          signal.removeEventListener('abort', abort);
          held.delete(finish);
        };
        const finish = (): void => (leave(), resolve());
        const abort = (): void => (leave(), reject(signal.reason as Error));
        const timer = setTimeout(finish, wait);
        signal.addEventListener('abort', abort, { once: true });
        held.add(finish);
      });
    },
    failed() {
      const ceiling = Math.min(longestWait, firstWait * 2 ** failures);
      failures += 1;
      opensAt = performance.now() + ceiling / 2 + (random() * ceiling) / 2;
    },
    succeeded() {
      failures = 0;
      opensAt = 0;
    },
    open() {
      opensAt = 0;
      for (const finish of held) finish();
    },
  };
}

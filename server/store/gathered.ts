/** Looks up one key. */
export type Find<V> = (key: string) => Promise<V | undefined>;

interface Asked<V> {
  readonly key: string;
  readonly resolve: (value: V | undefined) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Turns look-ups that come at the same time into one question to the database: whoever asks while a question is on its
 * way goes into the next one, never into the one that left before. So nothing is older than the asking, and two
 * thousand clients that come back at once cost a handful of queries. `load` answers what it finds, by key.
 */
export function gathered<V>(load: (keys: readonly string[]) => Promise<ReadonlyMap<string, V>>): Find<V> {
  let waiting: Asked<V>[] = [];
  let asking = false;

  async function ask(): Promise<void> {
    const batch = waiting;
    waiting = [];
    try {
      const found = await load([...new Set(batch.map(({ key }) => key))]);
      for (const { key, resolve } of batch) resolve(found.get(key));
    } catch (error) {
      for (const { reject } of batch) reject(error);
    }
  }

  async function askAll(): Promise<void> {
    asking = true;
    while (waiting.length > 0) await ask();
    asking = false;
  }

  return (key) =>
    new Promise((resolve, reject) => {
      waiting.push({ key, resolve, reject });
      if (!asking) void askAll();
    });
}

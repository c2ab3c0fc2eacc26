/**
 * Shares one load among all who ask for the same key at the same time. Who asks while a load is on its way gets the
 * next one, never the one that began before: nothing is older than the asking.
 */
export function joined<V>(load: (key: string) => Promise<V>): (key: string) => Promise<V> {
  const running = new Map<string, Promise<V>>();
  const next = new Map<string, Promise<V>>();

  function begin(key: string): Promise<V> {
    const loading = load(key).finally(() => running.delete(key));
    running.set(key, loading);
    return loading;
  }

  return (key) => {
    const before = running.get(key);
    if (!before) return begin(key);
    const queued = next.get(key);
    if (queued) return queued;
    const following = before
      .then(
        () => undefined,
        () => undefined,
      )
      .then(() => {
        next.delete(key);
        return begin(key);
      });
    next.set(key, following);
    return following;
  };
}

/** Waits until a condition holds, asking again and again; fails with what was waited for. Times in milliseconds. */
export async function until<T>(
  what: string,
  ask: () => T | Promise<T>,
  { timeout = 20_000, every = 25 }: { readonly timeout?: number; readonly every?: number } = {},
): Promise<NonNullable<T>> {
  const end = performance.now() + timeout;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (performance.now() > end) throw new Error(`Waited ${timeout} ms in vain for: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, every));
  }
}

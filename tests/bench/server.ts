import { aRecord, ask, push, pushMany, quantile } from './server/load';
import { fanOut } from './server/fanOut';
import { launch } from './server/launch';
import type { Launched } from './server/launch';

/** Reads the whole feed in pages of 1,000; answers records per second and bytes per record. */
async function readAll(server: Launched, token: string, encoding: string) {
  const began = performance.now();
  let [seq, bytes, records] = [0, 0, 0];
  for (;;) {
    const page = await ask(server, token, `/v1/feed?after=${seq}&limit=1000`, { encoding });
    bytes += page.bytes;
    // Compressed pages are not looked into; the feed of this measurement has no holes.
    if (page.bytes < 2000) break;
    seq += 1000;
    records += 1000;
    if (page.status === 410) break;
  }
  return {
    perSecond: Math.round((records * 1000) / (performance.now() - began)),
    bytes: Math.round(bytes / records),
  };
}

/** Times of single requests, in milliseconds. */
async function timed(count: number, run: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i < count; i += 1) {
    const began = performance.now();
    await run();
    times.push((performance.now() - began) * 100);
  }
  return quantile(times, 0.5) / 100;
}

/**
 * One server process on one core: pushes, first syncs, live clients, and how single requests grow with what is
 * stored. Rates are records per second, times milliseconds, memory MiB.
 */
export async function benchServer({ quick }: { readonly quick: boolean }): Promise<Record<string, number>> {
  const server = await launch();
  try {
    const [token = ''] = await server.sessions('thuky', 1);
    const numbers: Record<string, number> = {};
    let stored = 0;
    for (const size of quick ? [4_000] : [10_000, 100_000]) {
      numbers[`push1At${size}`] = await pushMany(server, token, Math.min(4_000, size - stored), 1);
      stored += Math.min(4_000, size - stored);
      if (size > stored) numbers[`push4At${size}`] = await pushMany(server, token, size - stored, 4);
      stored = size;
      numbers[`singlePushMsAt${size}`] = await timed(100, () => push(server, token, [aRecord()]));
      numbers[`tailPullMsAt${size}`] = await timed(200, () =>
        ask(server, token, `/v1/feed?after=${stored}&limit=5`),
      );
    }
    for (const encoding of ['identity', 'gzip', 'br']) {
      const read = await readAll(server, token, encoding);
      numbers[`pull_${encoding}`] = read.perSecond;
      numbers[`pullBytes_${encoding}`] = read.bytes;
    }
    const clients = quick ? 200 : 2_000;
    const live = await fanOut(server, clients, quick ? 5 : 10);
    for (const [name, value] of Object.entries(live)) numbers[`live${clients}_${name}`] = value;
    return numbers;
  } finally {
    await server.stop();
  }
}

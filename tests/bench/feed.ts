import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addAttachment } from '#main/commands/attachments';
import { fill } from './feed/fill';
import { floorOf } from './feed/floor';
import { openDesk } from '../support/openDesk';
import { rootDirectory } from '#build/common/paths';
import { signIn } from '../integration/server/client';
import { startFaultProxy } from '../support/faultProxy';
import { startServerProcess } from '../torture/processes';
import { startTestDatabase } from '#build/database';
import { taskData } from '../torture/records';
import { until } from '../support/until';
import type { TestDesk } from '../support/openDesk';

const worker = join(rootDirectory, 'main', 'replica', 'storageWorker.ts');
const page = 500;

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const began = performance.now();
  await work();
  return performance.now() - began;
};

const quantile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) * share)] ?? NaN;

/** The first sign-in until the last record is here, and the delay of the main thread's loop meanwhile. */
async function firstSync(desk: TestDesk, url: string, wanted: number) {
  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  const took = await timed(async () => {
    await desk.signIn(url, 'thuky');
    await until(
      'everything is here',
      async () => (await desk.workspace().replica.records.count().exec()) >= wanted,
      { timeout: 1_800_000, every: 50 },
    );
  });
  delay.disable();
  return { took, loopP99: delay.percentile(99) / 1e6, loopMax: delay.max / 1e6 };
}

/** A week's work away from the network, then the line is mended. */
async function daysWork(desk: TestDesk, amounts: { records: number; photos: number }, mend: () => void) {
  const { writer } = desk.workspace();
  for (let n = 0; n < amounts.records; n += 1) await writer.create('task', taskData({ title: `việc ${n}` }));
  for (let n = 0; n < amounts.photos; n += 1) {
    const bytes = Uint8Array.from(Buffer.concat([Buffer.from([0xff, 0xd8, 0xff]), randomBytes(300_000)]));
    await addAttachment(desk.workspace(), { ownerId: 'visit', fileName: `${n}.jpg`, bytes });
  }
  mend();
  return timed(async () => {
    desk.workspace().sync.now();
    desk.workspace().queue.wake();
    await until(
      'everything is sent',
      () => {
        const { waiting, waitingFiles } = desk.desk.syncView();
        return waiting + waitingFiles === 0;
      },
      { timeout: 600_000 },
    );
  });
}

/** From "saved" on one laptop to "there" on the other. */
async function seenBy(from: TestDesk, to: TestDesk, times: number): Promise<readonly number[]> {
  const taken: number[] = [];
  for (let n = 0; n < times; n += 1) {
    const id = await from.workspace().writer.create('task', taskData({ title: `thấy ${n}` }));
    const seen = to.workspace().replica.records.findOne(id).$;
    taken.push(
      await timed(
        () =>
          new Promise<void>((resolve) => {
            const subscription = seen.subscribe((document) => {
              if (document) resolve(queueMicrotask(() => subscription.unsubscribe()));
            });
          }),
      ),
    );
  }
  return taken;
}

/**
 * `npm run bench -- feed`: the first sync against its floor, a day's offline work, and one change seen by another.
 * The server is a process of its own; the replicas are in this one, their storage in a worker, as in the app.
 */
export async function benchFeed({ quick }: { readonly quick: boolean }): Promise<Record<string, number>> {
  const records = quick ? 5_000 : 100_000;
  const directory = await mkdtemp(join(tmpdir(), 'giao-ban-bench-feed-'));
  const database = await startTestDatabase();
  const server = await startServerProcess(database.url, join(directory, 'blobs'));
  const line = await startFaultProxy(server.url);
  const at = async (name: string): Promise<TestDesk> => {
    const dataDir = join(directory, name);
    await mkdir(dataDir);
    return openDesk({ dataDir, machine: name, worker });
  };
  const desks: TestDesk[] = [];
  try {
    const client = await signIn(server.url, 'thuky');
    await fill(client, records);
    const wanted = (await client.pullAll(0, 1000)).records.length;
    const floors: number[] = [];
    const syncs: Awaited<ReturnType<typeof firstSync>>[] = [];
    for (let round = 0; round < (quick ? 2 : 1); round += 1) {
      const bare = join(directory, `bare-${round}`);
      await mkdir(bare);
      floors.push(await floorOf(client, bare, page));
      const desk = await at(`first-${round}`);
      desks.push(desk);
      syncs.push(await firstSync(desk, server.url, wanted));
    }
    const best = syncs.toSorted((a, b) => a.took - b.took)[0];
    const [first] = desks;
    if (!best || !first) throw new Error('Nothing was measured');
    const away = await at('away');
    desks.push(away);
    await away.signIn(line.url, 'vanthu');
    line.rule(() => ({ type: 'drop' }));
    line.cut();
    const amounts = quick ? { records: 100, photos: 20 } : { records: 500, photos: 200 };
    const pushed = await daysWork(away, amounts, () => line.rule(null));
    const seen = await seenBy(first, away, quick ? 20 : 50);
    const floor = Math.min(...floors);
    return {
      records: wanted,
      floorMs: floor,
      firstSyncMs: best.took,
      firstSyncAgainstFloor: best.took / floor,
      loopDelayP99Ms: best.loopP99,
      loopDelayMaxMs: best.loopMax,
      offlineRecords: amounts.records,
      offlinePhotos: amounts.photos,
      offlineWorkMs: pushed,
      seenP50Ms: quantile(seen, 0.5),
      seenP95Ms: quantile(seen, 0.95),
    };
  } finally {
    for (const desk of desks) await desk.close();
    await line.stop();
    await server.kill();
    await database.stop();
    await rm(directory, { recursive: true, force: true });
  }
}

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freshDatabase } from '#build/testing/freshDatabase';
import { aTask, anAttachment, changed } from './records';
import { insert, signIn, update } from './client';
import { startServer } from './support';
import type { FeedRecord, PushOutcome } from '#shared/sync/protocol';
import type { TestClient } from './client';
import type { TestServer } from './support';

let server: TestServer;
let office: TestClient;

beforeAll(async () => {
  server = await startServer({ databaseUrl: await freshDatabase() });
  office = await signIn(server.url, 'thuky');
});

afterAll(() => server.stop());

const byId = (records: readonly FeedRecord[]): ReadonlyMap<string, FeedRecord> =>
  new Map(records.map((record) => [record.id, record]));

describe('paging', () => {
  it('gives each of 1,000 records once, whatever the size of the page, and is short only at the end', async () => {
    const { seq: before } = await office.pullAll();
    const ids: string[] = [];
    for (let batch = 0; batch < 5; batch += 1) {
      const tasks = Array.from({ length: 200 }, () => aTask(office));
      ids.push(...tasks.map(({ id }) => id));
      await office.push(...tasks.map(insert));
    }
    for (const limit of [1000, 500, 333, 200, 7]) {
      const { records, seq } = await office.pullAll(before, limit);
      expect(records.map(({ id }) => id)).toEqual(ids);
      expect(seq).toBe(before + 1000);
    }
    const exact = await office.page(before, 1000);
    expect(exact.records).toHaveLength(1000);
    expect((await office.page(exact.cursor.seq, 1000)).records).toEqual([]);
  });

  it('filters before it counts: a page of a person who may read little is full all the same', async () => {
    const { seq: before } = await office.pullAll();
    const tasks = Array.from({ length: 120 }, (_, i) => aTask(office, { restricted: i % 4 !== 0 }));
    await office.push(...tasks.map(insert));
    const open = tasks.filter((_, i) => i % 4 === 0).map(({ id }) => id);
    const ward = await signIn(server.url, 'bode.cv');
    const first = await ward.page(before, 20);
    expect(first.records).toHaveLength(20);
    const { records, seq } = await ward.pullAll(before, 20);
    expect(records.map(({ id }) => id)).toEqual(open);
    expect(seq).toBe((await office.pullAll(before)).seq);
  });
});

describe('gap-free numbers', () => {
  it('shows a reader that polls every write of eight writers at once', async () => {
    const names = ['thuky', 'vanthu', 'chanhvp', 'chutich', 'pct.kinhte', 'pct.dothi', 'pct.vanxa', 'thuky'];
    const writers = await Promise.all(names.map((name) => signIn(server.url, name)));
    const { seq: start } = await office.pullAll();
    const written = new Map<string, number>();
    const accept = (outcomes: readonly PushOutcome[]): void => {
      for (const outcome of outcomes)
        if (outcome.outcome === 'accepted')
          written.set(outcome.id, Math.max(outcome.seq, written.get(outcome.id) ?? 0));
    };
    const shared = Array.from({ length: 10 }, () => aTask(office));
    accept(await office.push(...shared.map(insert)));

    // Long and short transactions side by side: a number taken too early would be overtaken at once. Not with new
    // tasks, though: the counter of their codes would make the writers wait for each other.
    const write = async (writer: TestClient, index: number): Promise<void> => {
      let own = aTask(writer);
      for (let round = 0; round < 20; round += 1) {
        const size = (index + round) % 4 === 0 ? 80 : 1;
        const next = changed(own, { title: `${index}.${round}` });
        const target = shared[(index * 3 + round) % shared.length] ?? own;
        accept(
          await writer.push(
            round === 0 ? insert(own) : update(next, own),
            ...Array.from({ length: size }, () => insert(anAttachment(writer, {}))),
            // Two may want the same record: one is accepted, the other is told of the conflict.
            update(changed(target, { title: `${index}.${round}` }), target),
          ),
        );
        if (round > 0) own = next;
      }
    };

    let writing = true;
    const read = async (limit: number): Promise<ReadonlyMap<string, FeedRecord>> => {
      const seen = new Map<string, FeedRecord>();
      let seq = start;
      for (let last = false; !last;) {
        last = !writing;
        for (const record of (await office.pullAll(seq, limit)).records) {
          seen.set(record.id, record);
          seq = Math.max(seq, record.seq);
        }
      }
      return seen;
    };

    const readers = [read(3), read(50), read(1000)];
    await Promise.all(writers.map(write));
    writing = false;
    const truth = byId((await office.pullAll(start)).records);
    for (const seen of await Promise.all(readers)) {
      expect(seen.size).toBe(truth.size);
      for (const [id, record] of truth) expect(seen.get(id)).toEqual(record);
    }
    for (const [id, seq] of written) expect(truth.get(id)?.seq).toBeGreaterThanOrEqual(seq);
    const numbers = [...truth.values()].map(({ seq }) => seq);
    expect(new Set(numbers).size).toBe(numbers.length);
    const codes = [...truth.values()].flatMap(({ kind, data }) => (kind === 'task' ? [data['code']] : []));
    expect(new Set(codes).size).toBe(codes.length);
  });
});

describe('the epoch', () => {
  const status = async (query: string): Promise<readonly [number, unknown]> => {
    const answer = await office.fetch(`/v1/feed?${query}`);
    return [answer.status, await answer.json()];
  };

  it('answers 410 to a cursor of another life, or one ahead of the feed', async () => {
    expect(await status('epoch=another&after=0&limit=10')).toEqual([410, { code: 'feed.otherEpoch' }]);
    expect(await status(`epoch=${office.epoch}&after=99999999&limit=10`)).toEqual([
      410,
      { code: 'feed.otherEpoch' },
    ]);
  });

  it('lets a client that has no cursor begin', async () => {
    const answer = await office.fetch('/v1/feed?limit=1');
    expect(await answer.json()).toMatchObject({ cursor: { epoch: office.epoch } });
  });
});

describe('compression', () => {
  it('compresses what it sends, by br or gzip', async () => {
    for (const encoding of ['br', 'gzip']) {
      const answer = await office.fetch('/v1/feed?limit=500', { headers: { 'accept-encoding': encoding } });
      expect(answer.headers.get('content-encoding')).toBe(encoding);
      expect(((await answer.json()) as { records: unknown[] }).records).toHaveLength(500);
    }
  });
});

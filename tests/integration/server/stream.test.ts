import { createParser } from 'eventsource-parser';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import pg from 'pg';
import { freshDatabase } from '#build/testing/freshDatabase';
import { aTask } from './records';
import { insert, signIn } from './client';
import { startServer } from './support';
import type { TestClient } from './client';
import type { TestServer } from './support';

let databaseUrl: string;
let first: TestServer;
let second: TestServer;

beforeAll(async () => {
  databaseUrl = await freshDatabase();
  // Both at once on an empty database: one migrates and loads the sample, the other waits for it.
  [first, second] = await Promise.all([startServer({ databaseUrl }), startServer({ databaseUrl })]);
});

afterAll(() => Promise.all([first.stop(), second.stop()]));

interface Listening {
  readonly heads: readonly { readonly epoch: string; readonly seq: number }[];
  readonly ended: Promise<void>;
  readonly stop: () => void;
}

async function listen(client: TestClient): Promise<Listening> {
  const abort = new AbortController();
  const answer = await client.fetch('/v1/stream', { signal: abort.signal });
  expect(answer.headers.get('content-type')).toContain('text/event-stream');
  const heads: { epoch: string; seq: number }[] = [];
  const parser = createParser({
    onEvent: ({ event, data }) => {
      expect(event).toBe('head');
      heads.push(JSON.parse(data) as { epoch: string; seq: number });
    },
  });
  const read = async (): Promise<void> => {
    const decoder = new TextDecoder();
    for await (const chunk of answer.body ?? [])
      parser.feed(decoder.decode(chunk as Uint8Array, { stream: true }));
  };
  const ended = read().catch((error: unknown) => {
    if (!abort.signal.aborted) throw error;
  });
  return { heads, ended, stop: () => abort.abort() };
}

const within = { timeout: 5000, interval: 20 };

it('tells where the feed stands at once, and every change made through another process', async () => {
  const [here, there] = [await signIn(first.url, 'thuky'), await signIn(second.url, 'chutich')];
  expect(here.epoch).toBe(there.epoch);
  const listening = await listen(there);
  const { seq } = await here.pullAll();
  await vi.waitFor(() => expect(listening.heads.at(-1)).toEqual({ epoch: there.epoch, seq }), within);
  for (let i = 1; i <= 3; i += 1) {
    await here.push(insert(aTask(here)));
    await vi.waitFor(() => expect(listening.heads.at(-1)?.seq).toBe(seq + i), within);
    expect((await there.page(seq)).records).toHaveLength(i);
  }
  listening.stop();
});

it('tells a burst in few words, and its end always', async () => {
  const writer = await signIn(first.url, 'thuky');
  const listening = await listen(await signIn(first.url, 'chutich'));
  const { seq } = await writer.pullAll();
  await vi.waitFor(() => expect(listening.heads).toHaveLength(1), within);
  await Promise.all(Array.from({ length: 60 }, () => writer.push(insert(aTask(writer)))));
  await vi.waitFor(() => expect(listening.heads.at(-1)?.seq).toBe(seq + 60), within);
  expect(listening.heads.length).toBeLessThan(30);
  listening.stop();
});

it('goes on after its database connection was cut, and tells what was written meanwhile', async () => {
  const writer = await signIn(first.url, 'thuky');
  const listening = await listen(await signIn(second.url, 'chutich'));
  const admin = new pg.Client({ connectionString: databaseUrl });
  await admin.connect();
  const cut = await admin.query(
    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'giao-ban-hub' AND datname = current_database()",
  );
  await admin.end();
  expect(cut.rowCount).toBe(2);
  const task = aTask(writer);
  const [outcome] = await writer.push(insert(task));
  if (outcome?.outcome !== 'accepted') throw new Error('not accepted');
  await vi.waitFor(() => expect(listening.heads.at(-1)?.seq).toBe(outcome.seq), within);
  listening.stop();
});

it('beats while the session lives, and ends soon after it was closed', async () => {
  const lively = await startServer({ databaseUrl, env: { GIAO_BAN_HEARTBEAT_MS: '30' } });
  try {
    const client = await signIn(lively.url, 'chutich');
    const answer = await client.fetch('/v1/stream');
    const chunks = answer.body?.pipeThrough(new TextDecoderStream()).getReader();
    const read = async (until: (text: string) => boolean): Promise<void> => {
      for (let text = ''; !until(text);) {
        const { value, done } = (await chunks?.read()) ?? {};
        if (done) return;
        text += value ?? '';
      }
    };
    await read((text) => text.includes(': still here'));
    await client.fetch('/v1/session', { method: 'DELETE' });
    await read(() => false);
  } finally {
    await lively.stop();
  }
});

it('ends open streams when the server stops', async () => {
  const passing = await startServer({ databaseUrl });
  const listening = await listen(await signIn(passing.url, 'chutich'));
  await vi.waitFor(() => expect(listening.heads).toHaveLength(1), within);
  await passing.stop();
  await listening.ended;
});

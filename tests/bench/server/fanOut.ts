import { Agent, request } from 'node:http';
import { aRecord, ask, push, quantile } from './load';
import type { ClientRequest } from 'node:http';
import type { Launched } from './launch';

interface Live {
  readonly token: string;
  seq: number;
  pulling: boolean;
  head: number;
}

/** Opens the stream of one client; `onHead` is called with every number it is told. */
function listen(
  server: Launched,
  token: string,
  agent: Agent,
  onHead: (seq: number) => void,
): Promise<ClientRequest> {
  return new Promise((resolve, reject) => {
    const asked = request(
      `${server.url}/v1/stream`,
      { agent, headers: server.headersOf(token) },
      (answer) => {
        answer.setEncoding('utf8');
        answer.on('data', (text: string) => {
          for (const [, seq] of text.matchAll(/"seq":(\d+)/g)) onHead(Number(seq));
          resolve(asked);
        });
        answer.on('error', () => undefined);
      },
    );
    asked.on('error', reject);
    asked.end();
  });
}

/**
 * Live clients that pull as soon as they are told: how long after a write was sent each of them holds it
 * (milliseconds), and what the server process weighs meanwhile.
 */
export async function fanOut(server: Launched, clients: number, writes: number) {
  const tokens = await server.sessions('chutich', clients);
  const [writer = ''] = await server.sessions('thuky', 1);
  const seen = new Map<string, number[]>();
  const sentAt = new Map<string, number>();
  let arrived: () => void = () => undefined;

  const pull = async (live: Live): Promise<void> => {
    if (live.pulling) return;
    live.pulling = true;
    while (live.seq < live.head) {
      const { text } = await ask(server, live.token, `/v1/feed?after=${live.seq}&limit=200`);
      const page = JSON.parse(text) as { records: { id: string }[]; cursor: { seq: number } };
      live.seq = page.cursor.seq;
      const now = performance.now();
      for (const { id } of page.records) seen.get(id)?.push(now - (sentAt.get(id) ?? now));
    }
    live.pulling = false;
    arrived();
  };

  const agent = new Agent({ keepAlive: false });
  const streams: ClientRequest[] = [];
  const lives: Live[] = [];
  for (let at = 0; at < tokens.length; at += 50) {
    streams.push(
      ...(await Promise.all(
        tokens.slice(at, at + 50).map((token) => {
          const live: Live = { token, seq: -1, pulling: false, head: 0 };
          lives.push(live);
          return listen(server, token, agent, (seq) => {
            live.head = seq;
            // The first number told is where this client begins.
            if (live.seq < 0) live.seq = seq;
            else void pull(live);
          });
        }),
      )),
    );
  }

  const times: number[] = [];
  const cpuBefore = await server.cpu();
  for (let i = 0; i < writes; i += 1) {
    const record = aRecord();
    const own: number[] = [];
    seen.set(record.id, own);
    const all = new Promise<void>((resolve) => {
      arrived = () => (own.length >= clients ? resolve() : undefined);
    });
    sentAt.set(record.id, performance.now());
    await push(server, writer, [record]);
    await all;
    times.push(...own);
  }
  const memory = await server.memory();
  const cpuPerPull = Math.round((((await server.cpu()) - cpuBefore) / (clients * writes)) * 1000) / 1000;
  for (const stream of streams) stream.destroy();
  return {
    p50: quantile(times, 0.5),
    p95: quantile(times, 0.95),
    max: quantile(times, 1),
    cpuPerPull,
    memory,
  };
}

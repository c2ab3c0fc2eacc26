import { callerOf } from '../auth/caller';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Hub } from './hub';
import type { ServerResponse } from 'node:http';

/** Comments this often keep proxies from cutting an idle stream, and tell the client that we live. */
const heartbeatMs = 15_000;

/** A client that has not read this much is gone or stuck; it will come back and be told the number anew. */
const maxUnread = 64 * 1024;

/** The open streams of one process. */
export interface Streams {
  /** `GET /v1/stream` (SSE): `head` at once and after every change. */
  readonly open: (request: FastifyRequest, reply: FastifyReply) => Promise<void>;
  readonly count: () => number;
  readonly close: () => void;
}

export function createStreams(hub: Hub, readHead: (orgId: string) => Promise<number>): Streams {
  const open = new Set<ServerResponse>();

  function send(stream: ServerResponse, text: string): void {
    if (stream.writableLength > maxUnread) stream.destroy();
    else stream.write(text);
  }

  const heartbeat = setInterval(() => {
    for (const stream of open) send(stream, ': still here\n\n');
  }, heartbeatMs);

  return {
    async open(request, reply) {
      const { session } = callerOf(request);
      const stream = reply.raw;
      let told = -1;
      const tell = (seq: number): void => {
        if (seq <= told || stream.destroyed) return;
        told = seq;
        send(stream, `event: head\ndata: ${JSON.stringify({ epoch: session.epoch, seq })}\n\n`);
      };
      reply.hijack();
      stream.writeHead(200, {
        'content-type': 'text/event-stream; charset=utf-8',
        'cache-control': 'no-store',
        'x-accel-buffering': 'no',
      });
      open.add(stream);
      const leave = hub.subscribe(session.orgId, tell);
      stream.on('close', () => {
        leave();
        open.delete(stream);
      });
      stream.on('error', () => stream.destroy());
      // Read only after subscribing: a change in between is told twice rather than not at all.
      tell(await readHead(session.orgId));
    },
    count: () => open.size,
    close() {
      clearInterval(heartbeat);
      for (const stream of open) stream.end();
    },
  };
}

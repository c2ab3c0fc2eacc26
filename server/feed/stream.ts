import { callerOf } from '../auth/caller';
import { headEvent } from '#shared/sync/protocol';
import type { Caller } from '../auth/caller';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Hub } from './hub';
import type { Logger } from 'pino';
import type { ServerResponse } from 'node:http';

/** A client that has not read this much is gone or stuck; it will come back and be told the number anew. */
const maxUnread = 64 * 1024;

/** The open streams of one process. */
export interface Streams {
  /** `GET /v1/stream` (SSE): `head` at once and after every change. */
  readonly open: (request: FastifyRequest, reply: FastifyReply) => Promise<void>;
  readonly close: () => void;
}

/** What the streams need of the server. */
export interface StreamParts {
  readonly hub: Hub;
  readonly log: Logger;
  readonly readHead: (orgId: string) => Promise<number>;
  /** Whether the session of a stream is still one. */
  readonly isLive: (caller: Caller) => Promise<boolean>;
  /** A comment this often keeps proxies from cutting an idle stream, and tells the client that we live. */
  readonly heartbeatMs: number;
}

export function createStreams({ hub, log, readHead, isLive, heartbeatMs }: StreamParts): Streams {
  const open = new Map<ServerResponse, Caller>();

  function send(stream: ServerResponse, text: string): void {
    if (stream.writableLength > maxUnread) stream.destroy();
    else stream.write(text);
  }

  /** Who has signed out or left hears no more. */
  async function beat(stream: ServerResponse, caller: Caller): Promise<void> {
    if (await isLive(caller)) send(stream, ': still here\n\n');
    else stream.end();
  }

  const heartbeat = setInterval(() => {
    const beats = [...open].map(([stream, caller]) => beat(stream, caller));
    Promise.all(beats).catch((error: unknown) => log.warn({ err: error }, 'sessions could not be looked at'));
  }, heartbeatMs);

  return {
    async open(request, reply) {
      const caller = callerOf(request);
      const { session } = caller;
      const stream = reply.raw;
      let told = -1;
      const tell = (seq: number): void => {
        if (seq <= told || stream.destroyed) return;
        told = seq;
        send(stream, `event: ${headEvent}\ndata: ${JSON.stringify({ epoch: session.epoch, seq })}\n\n`);
      };
      reply.hijack();
      stream.writeHead(200, {
        'content-type': 'text/event-stream; charset=utf-8',
        'cache-control': 'no-store',
        'x-accel-buffering': 'no',
      });
      open.set(stream, caller);
      const leave = hub.subscribe(session.orgId, tell);
      stream.on('close', () => {
        leave();
        open.delete(stream);
      });
      stream.on('error', () => stream.destroy());
      // Read only after subscribing: a change in between is told twice rather than not at all.
      tell(await readHead(session.orgId));
    },
    close() {
      clearInterval(heartbeat);
      for (const stream of open.keys()) stream.end();
    },
  };
}

import { createServer, request as ask } from 'node:http';
import { buffer } from 'node:stream/consumers';
import type { AddressInfo, Socket } from 'node:net';
import type { IncomingMessage, ServerResponse } from 'node:http';

/** What happens to one request on its way; `null` lets it pass. */
export type Fault =
  /** Somebody in between answers instead of the server. */
  | {
      readonly type: 'answer';
      readonly status: number;
      readonly body: string;
      readonly headers?: Record<string, string>;
    }
  /** The request never arrives and nothing comes back. */
  | { readonly type: 'silence' }
  /** The line breaks before the request arrives. */
  | { readonly type: 'drop' }
  /** The server does its work, the answer is lost. */
  | { readonly type: 'loseAnswer' }
  /** The server gets the request twice; the answer to the second comes back. */
  | { readonly type: 'duplicate' }
  /** Half of the answer comes back, then the line breaks. */
  | { readonly type: 'truncate' }
  /** The request waits until the promise settles. */
  | { readonly type: 'hold'; readonly until: Promise<void> }
  /** The answer waits until the promise settles. */
  | { readonly type: 'holdAnswer'; readonly until: Promise<void> }
  /** The JSON of the answer is changed. */
  | { readonly type: 'rewrite'; readonly change: (json: unknown) => unknown };

export interface Seen {
  readonly method: string;
  readonly path: string;
  /** The length of the body that was announced. */
  readonly bytes: number;
}

export type Rule = (seen: Seen) => Fault | null;

/** An HTTP proxy that does to requests what networks, portals and proxies in between do. */
export interface FaultProxy {
  readonly url: string;
  /** Decides for every request that is yet to come. */
  readonly rule: (rule: Rule | null) => void;
  /** Where requests go; a server that comes back elsewhere keeps its address for the clients. */
  readonly target: (serverUrl: string) => void;
  /** Breaks every connection that is open now. */
  readonly cut: () => void;
  readonly seen: readonly Seen[];
  readonly stop: () => Promise<void>;
}

interface Answer {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  readonly body: Buffer;
}

export async function startFaultProxy(serverUrl: string): Promise<FaultProxy> {
  const sockets = new Set<Socket>();
  const seen: Seen[] = [];
  let rule: Rule | null = null;
  let target = new URL(serverUrl);

  const optionsOf = (incoming: IncomingMessage, plain: boolean) => {
    const headers = { ...incoming.headers, host: target.host };
    if (plain) delete headers['accept-encoding'];
    return {
      hostname: target.hostname,
      port: target.port,
      path: incoming.url ?? '/',
      method: incoming.method ?? 'GET',
      headers,
      agent: false as const,
    };
  };

  const forward = (incoming: IncomingMessage, body: Buffer, plain = false): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const outgoing = ask(optionsOf(incoming, plain), (answer) => {
        buffer(answer).then(
          (bytes) => resolve({ status: answer.statusCode ?? 502, headers: answer.headers, body: bytes }),
          reject,
        );
      });
      outgoing.on('error', reject);
      outgoing.end(body);
    });

  /** Passes a request on as it comes, so that streams and uploads flow. */
  const pass = (incoming: IncomingMessage, outgoing: ServerResponse): void => {
    const onward = ask(optionsOf(incoming, false), (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
      answer.on('error', () => outgoing.destroy());
    });
    onward.on('error', () => outgoing.destroy());
    outgoing.on('close', () => onward.destroy());
    incoming.pipe(onward);
  };

  const write = (outgoing: ServerResponse, { status, headers, body }: Answer): void => {
    const { 'transfer-encoding': _chunked, 'content-length': _length, ...rest } = headers;
    outgoing.writeHead(status, { ...rest, 'content-length': body.byteLength });
    outgoing.end(body);
  };

  async function strike(fault: Fault, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const body = await buffer(incoming);
    switch (fault.type) {
      case 'answer':
        outgoing.writeHead(fault.status, fault.headers ?? {});
        outgoing.end(fault.body);
        return;
      case 'silence':
        return;
      case 'drop':
        outgoing.destroy();
        return;
      case 'loseAnswer':
        await forward(incoming, body);
        outgoing.destroy();
        return;
      case 'duplicate':
        await forward(incoming, body);
        write(outgoing, await forward(incoming, body));
        return;
      case 'truncate': {
        const answer = await forward(incoming, body);
        outgoing.writeHead(answer.status, { ...answer.headers, 'content-length': answer.body.byteLength });
        outgoing.write(answer.body.subarray(0, Math.floor(answer.body.byteLength / 2)), () =>
          outgoing.destroy(),
        );
        return;
      }
      case 'hold':
        await fault.until;
        write(outgoing, await forward(incoming, body));
        return;
      case 'holdAnswer': {
        const answer = await forward(incoming, body);
        await fault.until;
        write(outgoing, answer);
        return;
      }
      case 'rewrite': {
        const answer = await forward(incoming, body, true);
        const changed = fault.change(JSON.parse(answer.body.toString()));
        write(outgoing, { ...answer, body: Buffer.from(JSON.stringify(changed)) });
        return;
      }
    }
  }

  const server = createServer((incoming, outgoing) => {
    const request = {
      method: incoming.method ?? 'GET',
      path: incoming.url ?? '/',
      bytes: Number(incoming.headers['content-length'] ?? 0),
    };
    seen.push(request);
    const fault = rule?.(request) ?? null;
    if (!fault) pass(incoming, outgoing);
    else strike(fault, incoming, outgoing).catch(() => outgoing.destroy());
  });
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    rule: (next) => {
      rule = next;
    },
    target: (url) => {
      target = new URL(url);
    },
    cut: () => {
      for (const socket of sockets) socket.destroy();
    },
    seen,
    stop: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

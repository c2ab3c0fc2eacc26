import { gzipSync } from 'node:zlib';
import { z } from 'zod';
import { Failure } from '../../failure';
import {
  clientTimeHeader,
  errorAnswer,
  feedPage,
  protocolVersion,
  pushAnswer,
  serverInfo,
  signInAnswer,
  versionHeader,
} from '#shared/sync/protocol';
import { within } from './within';
import type { Clock } from '../../clock';
import type {
  Cursor,
  FeedPage,
  PushAnswer,
  PushRequest,
  ServerInfo,
  SignInAnswer,
} from '#shared/sync/protocol';

/** How long the server may stay silent before a request counts as failed, in milliseconds. */
const patience = 30_000;

export interface ServerClient {
  readonly url: string;
  readonly info: (signal?: AbortSignal) => Promise<ServerInfo>;
  readonly signIn: (username: string, password: string, machine: string) => Promise<SignInAnswer>;
  readonly signOut: (token: string) => Promise<void>;
  readonly pull: (
    token: string,
    cursor: Cursor | null,
    limit: number,
    signal: AbortSignal,
  ) => Promise<FeedPage>;
  readonly push: (token: string, request: PushRequest, signal: AbortSignal) => Promise<PushAnswer>;
  readonly headers: (token: string) => Readonly<Record<string, string>>;
}

/**
 * Speaks the sync protocol with one server.
 * Every method throws a Failure: server.unreachable, server.notGiaoBan (a captive portal, another program),
 * session.wrong (401), app.tooOld (426), feed.otherEpoch (410), server.tooLarge (413), server.busy (429, 503),
 * server.failed (other), or the code that the server answered.
 */
export function createServerClient(url: string, clock: Clock): ServerClient {
  const base = url.replace(/\/+$/u, '');
  const headers = (token: string): Record<string, string> => ({
    [versionHeader]: String(protocolVersion),
    [clientTimeHeader]: clock.now().toISOString(),
    accept: 'application/json',
    ...(token ? { authorization: `Bearer ${token}` } : {}),
  });

  async function ask<S extends z.ZodType>(
    schema: S,
    path: string,
    token: string,
    init: RequestInit & { readonly json?: unknown } = {},
  ): Promise<z.infer<S>> {
    const { json, signal, ...rest } = init;
    const body = json === undefined ? null : encode(json);
    const answer = await within(patience, signal ?? undefined, async (ending) => {
      const response = await fetch(`${base}${path}`, {
        ...rest,
        redirect: 'error',
        headers: { ...headers(token), ...body?.headers },
        ...(body ? { body: body.bytes } : {}),
        signal: ending,
      });
      return { status: response.status, text: await response.text() };
    }).catch((error: unknown) => {
      throw new Failure('server.unreachable', { url: base }, error);
    });
    return read(schema, base, answer.status, answer.text);
  }

  return {
    url: base,
    headers,
    info: (signal) => ask(serverInfo, '/v1/server', '', signal ? { signal } : {}),
    signIn: (username, password, machine) =>
      ask(signInAnswer, '/v1/session', '', { method: 'POST', json: { username, password, machine } }),
    signOut: async (token) => {
      await ask(z.unknown(), '/v1/session', token, { method: 'DELETE' });
    },
    pull: (token, cursor, limit, signal) => {
      const from = cursor ? `epoch=${encodeURIComponent(cursor.epoch)}&after=${cursor.seq}&` : '';
      return ask(feedPage, `/v1/feed?${from}limit=${limit}`, token, { signal });
    },
    push: (token, request, signal) =>
      ask(pushAnswer, '/v1/feed', token, { method: 'POST', json: request, signal }),
  };
}

/** Compresses what is worth it: a day's offline work over a mobile link. */
function encode(json: unknown): {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly headers: Record<string, string>;
} {
  const plain = Buffer.from(JSON.stringify(json));
  const type = { 'content-type': 'application/json' };
  if (plain.byteLength < 1024) return { bytes: new Uint8Array(plain), headers: type };
  return { bytes: new Uint8Array(gzipSync(plain)), headers: { ...type, 'content-encoding': 'gzip' } };
}

function read<S extends z.ZodType>(schema: S, url: string, status: number, text: string): z.infer<S> {
  let json: unknown = null;
  try {
    json = text ? JSON.parse(text) : null;
  } catch {
    // Not JSON: a captive portal answers a page of HTML, often with 200; a proxy says 413, 502 or 503 in HTML.
    const known = status === 413 || status === 429 || status >= 500;
    throw new Failure(known ? codeOf(status) : 'server.notGiaoBan', { url, status });
  }
  if (status >= 200 && status < 300) {
    const answer = schema.safeParse(json);
    if (answer.success) return answer.data;
    throw new Failure('server.notGiaoBan', { url, status }, answer.error);
  }
  const told = errorAnswer.safeParse(json);
  if (told.success) throw new Failure(told.data.code, { ...told.data.params, status });
  throw new Failure(codeOf(status), { url, status });
}

function codeOf(status: number): string {
  switch (status) {
    case 401:
      return 'session.expired';
    case 410:
      return 'feed.otherEpoch';
    case 413:
      return 'server.tooLarge';
    case 426:
      return 'app.tooOld';
    case 429:
    case 503:
      return 'server.busy';
    default:
      return 'server.failed';
  }
}

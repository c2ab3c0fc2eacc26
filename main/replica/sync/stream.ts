import { createParser } from 'eventsource-parser';
import { within } from './within';
import { headEvent } from '#shared/sync/protocol';
import type { ServerClient } from './serverClient';

/** Silence longer than this means that a proxy cut the line without a word; the server sends a heartbeat every 15 s. */
const longestSilence = 45_000;

/**
 * Listens to the server's hints that the feed has grown, until the line breaks. Calls `onHead` on every hint.
 * Settles when the line ends for whatever reason; the caller asks for a new one.
 * @throws Error when the line cannot be opened
 */
export async function listen(
  server: ServerClient,
  token: string,
  onHead: () => void,
  signal: AbortSignal,
): Promise<void> {
  const body = await within(longestSilence, signal, (ending) => open(server, token, ending));
  const reader = body.getReader();
  const parser = createParser({ onEvent: ({ event }) => event === headEvent && onHead() });
  const decoder = new TextDecoder();
  try {
    for (;;) {
      const { done, value } = await within(longestSilence, signal, () => reader.read());
      if (done) return;
      parser.feed(decoder.decode(value, { stream: true }));
    }
  } finally {
    // The line may be broken already; then there is nothing left to cancel.
    reader.cancel().catch(() => undefined);
  }
}

async function open(
  server: ServerClient,
  token: string,
  signal: AbortSignal,
): Promise<ReadableStream<Uint8Array>> {
  const response = await fetch(`${server.url}/v1/stream`, {
    headers: { ...server.headers(token), accept: 'text/event-stream' },
    redirect: 'error',
    signal,
  });
  const isStream = response.headers.get('content-type')?.startsWith('text/event-stream') ?? false;
  if (response.ok && response.body && isStream) return response.body;
  await response.body?.cancel();
  throw new Error(`No stream: ${response.status}`);
}

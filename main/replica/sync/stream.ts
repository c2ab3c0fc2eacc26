import { createParser } from 'eventsource-parser';
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
  const silence = new AbortController();
  let timer = setTimeout(() => silence.abort(), longestSilence);
  try {
    const response = await fetch(`${server.url}/v1/stream`, {
      headers: { ...server.headers(token), accept: 'text/event-stream' },
      redirect: 'error',
      signal: AbortSignal.any([signal, silence.signal]),
    });
    if (
      !response.ok ||
      !response.body ||
      !response.headers.get('content-type')?.startsWith('text/event-stream')
    )
      throw new Error(`No stream: ${response.status}`);
    const parser = createParser({ onEvent: ({ event }) => event === 'head' && onHead() });
    const decoder = new TextDecoder();
    for await (const chunk of response.body) {
      clearTimeout(timer);
      timer = setTimeout(() => silence.abort(), longestSilence);
      parser.feed(decoder.decode(chunk as Uint8Array, { stream: true }));
    }
  } finally {
    clearTimeout(timer);
  }
}

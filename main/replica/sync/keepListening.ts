import { createGate } from './gate';
import { createLogger } from '../../log';
import { listen } from './stream';
import type { ServerClient } from './serverClient';

const log = createLogger('stream');

interface Line {
  readonly server: ServerClient;
  readonly token: string;
  readonly onHead: () => void;
  readonly signal: AbortSignal;
  readonly random?: (() => number) | undefined;
}

/** Opens the stream again and again, with back-off, until the signal ends it. Every new line begins with a hint. */
export async function keepListening({ server, token, onHead, signal, random }: Line): Promise<void> {
  const gate = createGate(random);
  while (!signal.aborted) {
    try {
      await gate.pass(signal);
      await listen(server, token, () => (gate.succeeded(), onHead()), signal);
      gate.failed();
    } catch (error) {
      gate.failed();
      if (!signal.aborted) log.info('line broken', { error: String(error) });
    }
  }
}

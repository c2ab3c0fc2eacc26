import { connect, createServer } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';

/** A TCP proxy in front of a server: cutting it is pulling the network cable, not telling the app a flag. */
export interface CutProxy {
  readonly url: string;
  /** Ends every connection and refuses new ones. */
  readonly cut: () => void;
  readonly mend: () => void;
  /** How many connections were refused or torn since the last call. */
  readonly torn: () => number;
  readonly stop: () => Promise<void>;
}

export async function startCutProxy(serverUrl: string): Promise<CutProxy> {
  const target = new URL(serverUrl);
  const sockets = new Set<Socket>();
  let open = true;
  let torn = 0;
  const server = createServer((client) => {
    if (!open) {
      torn += 1;
      client.resetAndDestroy();
      return;
    }
    const upstream = connect({ host: target.hostname, port: Number(target.port) });
    for (const [from, to] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      sockets.add(from);
      from.pipe(to);
      // A torn line is what this proxy is for; each end closes the other.
      from.on('error', () => to.destroy());
      from.on('close', () => {
        sockets.delete(from);
        to.destroy();
      });
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const tearAll = (): void => {
    torn += sockets.size;
    for (const socket of sockets) socket.destroy();
  };
  return {
    url: `http://127.0.0.1:${port}`,
    cut: () => {
      open = false;
      tearAll();
    },
    mend: () => {
      open = true;
    },
    torn: () => {
      const count = torn;
      torn = 0;
      return count;
    },
    stop: async () => {
      tearAll();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

import { createServer } from 'node:net';
import { SetupError } from '../common/setupError';

/**
 * A TCP port on 127.0.0.1 that nothing listens on.
 * @param wanted this one or a clear refusal; without it, any
 */
export function freePort(wanted = 0): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) => {
      const why =
        error.code === 'EADDRINUSE' ? 'is taken by another program' : `cannot be opened (${error.code})`;
      reject(new SetupError(`port ${wanted} ${why}: stop it or choose another port`));
    });
    probe.listen(wanted, '127.0.0.1', () => {
      const address = probe.address();
      const port = typeof address === 'object' && address ? address.port : wanted;
      probe.close(() => resolve(port));
    });
  });
}

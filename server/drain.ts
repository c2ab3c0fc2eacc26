import type { Server } from 'node:http';

/** How long requests under way may take once the server is to stop, in milliseconds. */
const patienceMs = 5000;
const lookMs = 20;

/**
 * Watches the requests under way. The function it returns cuts every connection as soon as none is left (or patience
 * runs out): Node waits for connections that are open and silent, some of them for over a minute.
 */
export function watchRequests(server: Server): () => Promise<void> {
  let active = 0;
  server.on('request', (_request, response) => {
    active += 1;
    response.once('close', () => {
      active -= 1;
    });
  });
  return () =>
    new Promise((resolve) => {
      const until = Date.now() + patienceMs;
      const timer = setInterval(() => {
        if (active > 0 && Date.now() < until) return;
        clearInterval(timer);
        server.closeAllConnections();
        resolve();
      }, lookMs);
    });
}

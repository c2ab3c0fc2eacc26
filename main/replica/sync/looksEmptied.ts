import type { Replica } from '../replica';
import type { ServerClient } from './serverClient';

/**
 * Whether a server with a new epoch holds less than half of what it had accepted from or sent to this replica: a
 * wiped disk, a wrong database. Nothing is deleted because of it; a person is asked.
 */
export async function looksEmptied(
  replica: Replica,
  server: ServerClient,
  token: string,
  signal: AbortSignal,
): Promise<boolean> {
  const { head } = await server.pull(token, null, 1, signal);
  const known = await replica.records.count({ selector: { seq: { $gt: 0 } } }).exec();
  return head < known / 2;
}

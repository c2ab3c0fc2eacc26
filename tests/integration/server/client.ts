import { feedPage, protocolVersion, pushAnswer, versionHeader } from '#shared/sync/protocol';
import { contentHash } from '#shared/domain/content';
import { samplePassword } from '#server/sample/people';
import type { FeedPage, FeedRecord, PushOutcome, PushRow, SignInAnswer } from '#shared/sync/protocol';
import type { Writable } from '#shared/domain/envelope';

/** A person of the sample who speaks the protocol by hand. */
export interface TestClient extends SignInAnswer {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly fetch: (path: string, init?: RequestInit) => Promise<Response>;
  readonly page: (after: number, limit?: number) => Promise<FeedPage>;
  /** Reads the feed to its end, page by page. */
  readonly pullAll: (after?: number, limit?: number) => Promise<{ records: FeedRecord[]; seq: number }>;
  readonly push: (...rows: PushRow[]) => Promise<readonly PushOutcome[]>;
}

export const protocolHeaders = { [versionHeader]: String(protocolVersion) };

export async function postSession(url: string, username: string, password: string): Promise<Response> {
  return await fetch(`${url}/v1/session`, {
    method: 'POST',
    headers: { ...protocolHeaders, 'content-type': 'application/json' },
    body: JSON.stringify({ username, password, machine: 'test' }),
  });
}

export async function signIn(url: string, username: string, password = samplePassword): Promise<TestClient> {
  const answer = await postSession(url, username, password);
  if (!answer.ok) throw new Error(`Sign-in of ${username}: ${answer.status} ${await answer.text()}`);
  const session = (await answer.json()) as SignInAnswer;
  const headers = { ...protocolHeaders, authorization: `Bearer ${session.token}` };
  const ask = (path: string, init: RequestInit = {}): Promise<Response> =>
    fetch(`${url}${path}`, { ...init, headers: { ...headers, ...init.headers } });
  const json = async (response: Response): Promise<unknown> => {
    if (!response.ok) throw new Error(`${response.status} ${await response.text()}`);
    return await response.json();
  };
  const page = async (after: number, limit = 200): Promise<FeedPage> =>
    feedPage.parse(await json(await ask(`/v1/feed?epoch=${session.epoch}&after=${after}&limit=${limit}`)));
  return {
    ...session,
    url,
    headers,
    fetch: ask,
    page,
    async pullAll(after = 0, limit = 200) {
      const records: FeedRecord[] = [];
      for (let seq = after; ;) {
        const { records: found, cursor } = await page(seq, limit);
        records.push(...found);
        seq = cursor.seq;
        if (found.length < limit) return { records, seq };
      }
    },
    async push(...rows) {
      const answer = await ask('/v1/feed', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ rows }),
      });
      return pushAnswer.parse(await json(answer)).outcomes;
    },
  };
}

/** A write of a new record. */
export const insert = (record: Writable): PushRow => ({ record, deleted: false, assumedHash: '' });

/** A write over a state that the author believes to stand. */
export const update = (record: Writable, over: Writable, deleted = false): PushRow => ({
  record,
  deleted,
  assumedHash: contentHash(over, false),
});

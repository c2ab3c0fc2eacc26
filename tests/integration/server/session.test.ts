import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freshDatabase } from '#build/testing/freshDatabase';
import { postSession, protocolHeaders, signIn } from './client';
import { samplePassword } from '#server/sample/people';
import { startServer } from './support';
import { versionHeader } from '#shared/sync/protocol';
import pg from 'pg';
import type { TestServer } from './support';

let server: TestServer;
let databaseUrl: string;

beforeAll(async () => {
  databaseUrl = await freshDatabase();
  server = await startServer({ databaseUrl });
});

afterAll(() => server.stop());

const told = async (answer: Response): Promise<readonly [number, unknown]> => [
  answer.status,
  await answer.json(),
];

async function sql(text: string, values: unknown[] = []): Promise<pg.QueryResult> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    return await client.query(text, values);
  } finally {
    await client.end();
  }
}

describe('signing in', () => {
  it('answers who and where, in any case of the name', async () => {
    const session = await signIn(server.url, '  ChuTich ');
    expect(session).toMatchObject({ orgId: 'longbien', personId: 'longbien.person.chutich' });
    expect(session.token).toMatch(/^[\w-]{43}$/);
  });

  it('keeps the token only as a hash', async () => {
    const { token } = await signIn(server.url, 'chutich');
    const { rows } = await sql('SELECT s::text AS row FROM sessions s');
    expect(JSON.stringify(rows)).not.toContain(token);
  });

  it('gives the same answer to a wrong password, an unknown name and a closed account', async () => {
    await sql("UPDATE accounts SET disabled = true WHERE username = 'saidong.cv'");
    const answers = await Promise.all([
      postSession(server.url, 'tp.tckh', 'sai mật khẩu'),
      postSession(server.url, 'khong.ai', 'sai mật khẩu'),
      postSession(server.url, 'saidong.cv', samplePassword),
    ]);
    for (const answer of answers) expect(await told(answer)).toEqual([401, { code: 'session.wrong' }]);
  });

  it('takes as long over an unknown name as over a wrong password', async () => {
    const time = async (name: string): Promise<number> => {
      const began = performance.now();
      await postSession(server.url, name, 'sai mật khẩu');
      return performance.now() - began;
    };
    const median = (times: number[]): number =>
      times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
    const known: number[] = [];
    const unknown: number[] = [];
    for (const ward of ['bode', 'ducgiang', 'giangbien', 'ngoclam', 'phucdong', 'cukhoi', 'viethung']) {
      known.push(await time(`${ward}.ct`));
      unknown.push(await time(`${ward}.khong`));
    }
    const ratio = median(unknown) / median(known);
    expect(ratio).toBeGreaterThan(0.5);
    expect(ratio).toBeLessThan(2);
  });

  it('makes someone who keeps failing wait longer and longer, known name or not, and forgives after success', async () => {
    for (const name of ['tp.yte', 'khong.co']) {
      const statuses: number[] = [];
      for (let i = 0; i < 6; i += 1) statuses.push((await postSession(server.url, name, 'sai')).status);
      expect(statuses).toEqual([401, 401, 401, 401, 401, 429]);
    }
    const [status, body] = await told(await postSession(server.url, 'tp.yte', samplePassword));
    expect([status, body]).toMatchObject([
      429,
      { code: 'session.locked', params: { seconds: expect.any(Number) } },
    ]);
    await sql("UPDATE sign_in_failures SET failed_at = failed_at - interval '6 seconds'");
    expect((await postSession(server.url, 'tp.yte', 'sai')).status).toBe(401);
    const again = await postSession(server.url, 'tp.yte', samplePassword);
    expect(again.status).toBe(429);
    expect(Number(again.headers.get('retry-after'))).toBeGreaterThan(5);
    await sql("UPDATE sign_in_failures SET failed_at = failed_at - interval '20 seconds'");
    expect((await postSession(server.url, 'tp.yte', samplePassword)).status).toBe(200);
    expect((await postSession(server.url, 'tp.yte', 'sai')).status).toBe(401);
  });

  it('cannot be outrun by guessing in parallel', async () => {
    const guesses = Array.from({ length: 20 }, () => postSession(server.url, 'tp.tuphap', 'sai'));
    const statuses = (await Promise.all(guesses)).map(({ status }) => status);
    expect(statuses.filter((status) => status === 401)).toHaveLength(5);
  });
});

describe('the session', () => {
  it('ends by signing out', async () => {
    const session = await signIn(server.url, 'vanthu');
    expect((await session.fetch('/v1/session', { method: 'DELETE' })).status).toBe(204);
    expect(await told(await session.fetch('/v1/feed'))).toEqual([401, { code: 'session.expired' }]);
  });

  it('ends when it was not used for 30 days, and lives on with use', async () => {
    const session = await signIn(server.url, 'tp.cntt');
    await sql(
      "UPDATE sessions SET used_at = now() - interval '2 days', expires_at = now() + interval '1 day'",
    );
    expect((await session.fetch('/v1/feed')).status).toBe(200);
    const { rows } = await sql(
      "SELECT expires_at > now() + interval '29 days' AS moved FROM sessions WHERE username = 'tp.cntt'",
    );
    expect(rows).toEqual([{ moved: true }]);
    await sql("UPDATE sessions SET expires_at = now() - interval '1 second' WHERE username = 'tp.cntt'");
    expect((await session.fetch('/v1/feed')).status).toBe(401);
  });

  it.each(['', 'Bearer', 'Bearer x', `Bearer ${'A'.repeat(43)}`, 'Basic dGh1a3k6eA=='])(
    'is not opened by "%s"',
    async (authorization) => {
      const answer = await fetch(`${server.url}/v1/feed`, { headers: { ...protocolHeaders, authorization } });
      expect(await told(answer)).toEqual([401, { code: 'session.expired' }]);
    },
  );
});

describe('the version', () => {
  it.each([{}, { [versionHeader]: '0' }, { [versionHeader]: 'x' }, { [versionHeader]: '99' }])(
    'is checked before anything else: %j',
    async (headers) => {
      const answers = await Promise.all([
        fetch(`${server.url}/v1/feed`, { headers: { ...headers } as Record<string, string> }),
        fetch(`${server.url}/v1/session`, {
          method: 'POST',
          headers: { ...headers } as Record<string, string>,
        }),
      ]);
      for (const { status } of answers) expect(status).toBe(426);
    },
  );

  it('may be asked by anyone', async () => {
    const answer = await fetch(`${server.url}/v1/server`);
    expect(await answer.json()).toMatchObject({ product: 'giao-ban', protocol: 1, minProtocol: 1 });
  });
});

describe('limits', () => {
  it('answers 429 with how long to wait when one place asks too much', async () => {
    const strict = await startServer({
      databaseUrl,
      sample: false,
      env: { GIAO_BAN_SIGN_INS_PER_MINUTE: '3', GIAO_BAN_REQUESTS_PER_MINUTE: '5' },
    });
    try {
      const asked: Response[] = [];
      for (let i = 0; i < 6; i += 1) asked.push(await fetch(`${strict.url}/v1/server`));
      expect(asked.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 429]);
      const tried: Response[] = [];
      for (let i = 0; i < 4; i += 1) tried.push(await postSession(strict.url, 'ai.do', 'x'));
      const last = tried.at(-1);
      expect(tried.map(({ status }) => status)).toEqual([401, 401, 401, 429]);
      expect(last?.headers.get('retry-after')).toMatch(/^\d+$/);
      expect(await last?.json()).toMatchObject({ code: 'server.busy' });
    } finally {
      await strict.stop();
    }
  });
});

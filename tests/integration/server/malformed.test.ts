import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freshDatabase } from '#build/testing/freshDatabase';
import { aTask } from './records';
import { blobPath, blobUploadPath, errorAnswer, pushAnswer } from '#shared/sync/protocol';
import { insert, protocolHeaders, signIn } from './client';
import { startServer } from './support';
import type { TestClient } from './client';
import type { TestServer } from './support';
import type { Writable } from '#shared/domain/envelope';

let server: TestServer;
let office: TestClient;

beforeAll(async () => {
  server = await startServer({ databaseUrl: await freshDatabase() });
  office = await signIn(server.url, 'thuky');
});

afterAll(() => server.stop());

/** Whatever came in: the answer is one of ours, and never the server's own fault. */
async function isOurs(answer: Response): Promise<void> {
  const text = await answer.text();
  expect(answer.status, text).toBeLessThan(500);
  if (answer.status < 400) return;
  expect(errorAnswer.safeParse(JSON.parse(text)).success, text).toBe(true);
  expect(text).not.toMatch(/node_modules|at \w+ \(|SELECT|\.ts:/);
}

const runs = { numRuns: 150 };
const json = fc.jsonValue({ maxDepth: 6 });
const nasty = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(
    '',
    '\0',
    '\ud800',
    '__proto__',
    '-1',
    '1e999',
    'NaN',
    '9'.repeat(40),
    "'; DROP TABLE records;--",
  ),
);

const post = (path: string, body: BodyInit, type = 'application/json'): Promise<Response> =>
  office.fetch(path, { method: 'POST', body, headers: { 'content-type': type } });

describe('whatever is sent is answered with 4xx, never 5xx', () => {
  it('any JSON as a push', async () => {
    await fc.assert(
      fc.asyncProperty(json, async (body) => isOurs(await post('/v1/feed', JSON.stringify(body)))),
      runs,
    );
  });

  it('any JSON as a record in a push: one outcome a row', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(json, { minLength: 1, maxLength: 5 }), async (records) => {
        const rows = records.map((record) => ({ record, deleted: false, assumedHash: '' }));
        const answer = await post('/v1/feed', JSON.stringify({ rows }));
        expect(answer.status).toBe(200);
        const { outcomes } = pushAnswer.parse(await answer.json());
        expect(outcomes).toHaveLength(rows.length);
        for (const { outcome } of outcomes) expect(outcome).toBe('refused');
      }),
      runs,
    );
  });

  it('a good record with one field replaced or added by anything', async () => {
    const good = aTask(office);
    const field = fc.constantFrom(...Object.keys(good), '__proto__', 'constructor', 'extra');
    const inner = fc.constantFrom(...Object.keys(good.data), '__proto__', 'extra');
    await fc.assert(
      fc.asyncProperty(field, inner, fc.oneof(json, nasty), fc.boolean(), async (outer, key, value, deep) => {
        const fresh: Writable = aTask(office);
        const record = deep
          ? { ...fresh, data: { ...fresh.data, [key]: value } }
          : { ...fresh, [outer]: value };
        const body = JSON.stringify({
          rows: [{ record, deleted: false, assumedHash: '' }, insert(aTask(office))],
        });
        const answer = await post('/v1/feed', body);
        expect(answer.status).toBe(200);
        const { outcomes } = pushAnswer.parse(await answer.json());
        expect(outcomes[1]?.outcome).toBe('accepted');
      }),
      runs,
    );
    // Whatever of it was accepted can be read again.
    const { records } = await office.pullAll();
    expect(records.length).toBeGreaterThan(0);
  });

  it('a key that would poison a prototype', async () => {
    const record = JSON.stringify(aTask(office)).replace('"data":{', '"data":{"__proto__":{"x":1},');
    const answer = await post('/v1/feed', `{"rows":[{"record":${record},"deleted":false,"assumedHash":""}]}`);
    await isOurs(answer);
    expect(answer.status).toBe(200);
  });

  it('any bytes as a body, of any type and encoding', async () => {
    const type = fc.constantFrom(
      'application/json',
      'text/plain',
      'application/xml',
      'application/offset+octet-stream',
      'x',
    );
    const encoding = fc.constantFrom('gzip', 'br', 'deflate', 'identity', 'zstd', 'x');
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 200 }),
        type,
        encoding,
        async (bytes, contentType, contentEncoding) => {
          await isOurs(
            await office.fetch('/v1/feed', {
              method: 'POST',
              body: bytes,
              headers: { 'content-type': contentType, 'content-encoding': contentEncoding },
            }),
          );
        },
      ),
      runs,
    );
  });

  it('any query of the feed', async () => {
    const query = fc.dictionary(
      fc.constantFrom('epoch', 'after', 'limit', 'x'),
      fc.oneof(nasty, fc.integer().map(String)),
    );
    await fc.assert(
      fc.asyncProperty(query, async (values) => {
        const search = new URLSearchParams();
        for (const [key, value] of Object.entries(values)) search.set(key, value);
        await isOurs(await office.fetch(`/v1/feed?${search.toString()}`));
      }),
      runs,
    );
    await isOurs(await office.fetch('/v1/feed?after=1&after=2'));
    await isOurs(await office.fetch('/v1/feed?after=%00&limit=%ff'));
  });

  it('any sign-in', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(json, fc.record({ username: nasty, password: nasty, machine: nasty })),
        async (body) =>
          isOurs(
            await fetch(`${server.url}/v1/session`, {
              method: 'POST',
              headers: { ...protocolHeaders, 'content-type': 'application/json' },
              body: JSON.stringify(body),
            }),
          ),
      ),
      { numRuns: 60 },
    );
  });

  it('any method on any path', async () => {
    const path = fc.oneof(
      fc.constantFrom(
        '/',
        '/v1',
        '/v1/server',
        '/v1/session',
        '/v1/feed',
        '/healthz',
        '/readyz',
        blobUploadPath,
        blobPath,
      ),
      fc.webPath(),
      fc
        .tuple(fc.constantFrom(blobUploadPath, blobPath), fc.webSegment())
        .map(([base, name]) => `${base}/${name}`),
    );
    const method = fc.constantFrom('GET', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'POST');
    await fc.assert(
      fc.asyncProperty(path, method, async (where, how) => {
        // Signing out in the middle would only test 401 from then on.
        if (where === '/v1/session' && how === 'DELETE') return;
        await isOurs(await office.fetch(where.startsWith('/') ? where : `/${where}`, { method: how }));
      }),
      runs,
    );
  });

  it('any headers of an upload', async () => {
    const header = fc.dictionary(
      fc.constantFrom(
        'tus-resumable',
        'upload-length',
        'upload-offset',
        'upload-metadata',
        'upload-defer-length',
        'upload-concat',
      ),
      fc.constantFrom(
        '1.0.0',
        '0',
        '-1',
        '10',
        'x',
        'sha256',
        'sha256 !!!',
        'sha256 YQ==',
        'final;/x',
        '99999999999999999999',
      ),
    );
    const method = fc.constantFrom('POST', 'PATCH', 'HEAD', 'DELETE');
    await fc.assert(
      fc.asyncProperty(header, method, fc.constantFrom('', '/x', '/a-b'), async (headers, how, suffix) => {
        const answer = await office.fetch(`${blobUploadPath}${suffix}`, { method: how, headers });
        expect(answer.status).toBeLessThan(500);
      }),
      runs,
    );
  });
});

import { createHash, randomBytes } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { Upload } from 'tus-js-client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freshDatabase } from '#build/testing/freshDatabase';
import { anAttachment } from './records';
import { blobPath, blobUploadPath } from '#shared/sync/protocol';
import { insert, signIn } from './client';
import { maxAttachmentBytes } from '#shared/domain/attachments';
import { startServer } from './support';
import type { TestClient } from './client';
import type { TestServer } from './support';

let server: TestServer;
let office: TestClient;

beforeAll(async () => {
  server = await startServer({ databaseUrl: await freshDatabase() });
  office = await signIn(server.url, 'thuky');
});

afterAll(() => server.stop());

const sha256Of = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

const tus = { 'tus-resumable': '1.0.0' };

const metadata = (sha256: string): string => `sha256 ${Buffer.from(sha256).toString('base64')}`;

const create = (client: TestClient, length: number, sha256: string): Promise<Response> =>
  client.fetch(blobUploadPath, {
    method: 'POST',
    headers: { ...tus, 'upload-length': String(length), 'upload-metadata': metadata(sha256) },
  });

const patch = (client: TestClient, location: string, offset: number, bytes: Buffer): Promise<Response> =>
  client.fetch(location, {
    method: 'PATCH',
    headers: { ...tus, 'upload-offset': String(offset), 'content-type': 'application/offset+octet-stream' },
    body: new Uint8Array(bytes),
  });

const locationOf = (answer: Response): string => {
  expect(answer.status).toBe(201);
  return answer.headers.get('location') ?? '';
};

async function attach(bytes: Buffer): Promise<string> {
  const sha256 = sha256Of(bytes);
  await office.push(insert(anAttachment(office, { sha256, byteLength: bytes.byteLength })));
  return sha256;
}

async function code(answer: Response): Promise<unknown> {
  return ((await answer.json()) as { code: string }).code;
}

describe('an upload', () => {
  it('arrives whole by tus-js-client, and can be read by those who may read its record', async () => {
    const bytes = randomBytes(300_000);
    const sha256 = await attach(bytes);
    await new Promise<void>((resolve, reject) => {
      new Upload(bytes, {
        endpoint: `${server.url}${blobUploadPath}`,
        headers: { ...office.headers },
        metadata: { sha256 },
        chunkSize: 64 * 1024,
        onSuccess: () => resolve(),
        onError: reject,
      }).start();
    });
    const colleague = await signIn(server.url, 'bode.cv');
    const answer = await colleague.fetch(`${blobPath}/${sha256}`);
    expect(answer.headers.get('content-type')).toBe('image/jpeg');
    expect(Buffer.from(await answer.arrayBuffer()).equals(bytes)).toBe(true);
    expect((await colleague.fetch(`${blobPath}/${sha256}`, { method: 'HEAD' })).status).toBe(200);
    expect(await readdir(path.join(server.blobs, 'uploads'))).toEqual([]);
  });

  it('goes on where it was cut', async () => {
    const bytes = randomBytes(200_000);
    const sha256 = await attach(bytes);
    const location = locationOf(await create(office, bytes.byteLength, sha256));
    expect((await patch(office, location, 0, bytes.subarray(0, 70_000))).status).toBe(204);
    const head = await office.fetch(location, { method: 'HEAD', headers: tus });
    expect(head.headers.get('upload-offset')).toBe('70000');
    expect((await patch(office, location, 0, bytes.subarray(0, 70_000))).status).toBe(409);
    expect((await office.fetch(`${blobPath}/${sha256}`, { method: 'HEAD' })).status).toBe(404);
    expect((await patch(office, location, 70_000, bytes.subarray(70_000))).status).toBe(204);
    expect((await office.fetch(`${blobPath}/${sha256}`, { method: 'HEAD' })).status).toBe(200);
  });

  it('is thrown away when its bytes are not what was announced', async () => {
    const bytes = randomBytes(1000);
    const sha256 = await attach(bytes);
    const location = locationOf(await create(office, 1000, sha256));
    const answer = await patch(office, location, 0, randomBytes(1000));
    expect([answer.status, await code(answer)]).toEqual([422, 'blob.hash']);
    expect((await office.fetch(`${blobPath}/${sha256}`)).status).toBe(404);
    expect((await office.fetch(location, { method: 'HEAD', headers: tus })).status).toBe(404);
    expect(await readdir(path.join(server.blobs, 'uploads'))).toEqual([]);
  });

  it('may come twice: the second changes nothing', async () => {
    const bytes = randomBytes(500);
    const sha256 = await attach(bytes);
    for (let i = 0; i < 2; i += 1) {
      const location = locationOf(await create(office, 500, sha256));
      expect((await patch(office, location, 0, bytes)).status).toBe(204);
    }
    expect((await office.fetch(`${blobPath}/${sha256}`)).status).toBe(200);
  });

  it('is refused when it is too large, unnamed, or by nobody', async () => {
    const large = await create(office, maxAttachmentBytes + 1, sha256Of(Buffer.from('x')));
    expect([large.status, await code(large)]).toEqual([413, 'blob.tooLarge']);
    const unnamed = await office.fetch(blobUploadPath, {
      method: 'POST',
      headers: { ...tus, 'upload-length': '1' },
    });
    expect([unnamed.status, await code(unnamed)]).toEqual([400, 'blob.sha256']);
    const crooked = await create(office, 1, '../../../etc/passwd');
    expect([crooked.status, await code(crooked)]).toEqual([400, 'blob.sha256']);
    const nobody = await fetch(`${server.url}${blobUploadPath}`, { method: 'POST', headers: tus });
    expect(nobody.status).toBe(426);
  });

  it('belongs to who began it', async () => {
    const bytes = randomBytes(100);
    const location = locationOf(await create(office, 100, sha256Of(bytes)));
    const other = await signIn(server.url, 'cv1.qldt');
    expect((await patch(other, location, 0, bytes)).status).toBe(403);
    expect((await other.fetch(location, { method: 'DELETE', headers: tus })).status).toBe(403);
    expect((await patch(office, location, 0, bytes)).status).toBe(204);
  });
});

describe('a file', () => {
  it('is not shown to someone who only knows its hash', async () => {
    const bytes = randomBytes(100);
    const sha256 = sha256Of(bytes);
    await patch(office, locationOf(await create(office, 100, sha256)), 0, bytes);
    const answer = await office.fetch(`${blobPath}/${sha256}`);
    expect([answer.status, await code(answer)]).toEqual([404, 'blob.notFound']);
    await attach(bytes);
    expect((await office.fetch(`${blobPath}/${sha256}`)).status).toBe(200);
  });

  it.each(['x', '..%2f..%2fetc%2fpasswd', 'A'.repeat(64), `${'0'.repeat(64)}/..`])(
    'is not found at %s',
    async (name) => {
      const { status } = await office.fetch(`${blobPath}/${name}`);
      expect(status).toBeGreaterThanOrEqual(400);
      expect(status).toBeLessThan(500);
    },
  );
});

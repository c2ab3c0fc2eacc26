import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { blobUploadPath } from '#shared/sync/protocol';
import { createUploads } from '#server/blobs/uploads';
import { freshDatabase } from '#build/testing/freshDatabase';
import { openBlobFiles } from '#server/blobs/files';
import { openLogger } from '#server/logger';
import { openPool } from '#server/store/pool';
import { postSession, signIn } from './client';
import { startServer } from './support';
import { sweep } from '#server/maintenance';
import type { TestClient } from './client';

const begin = (client: TestClient): Promise<Response> =>
  client.fetch(blobUploadPath, {
    method: 'POST',
    headers: {
      'tus-resumable': '1.0.0',
      'upload-length': '10',
      'upload-metadata': `sha256 ${Buffer.from('a'.repeat(64)).toString('base64')}`,
    },
  });

it('sweeps out what has run out and nothing else', async () => {
  const databaseUrl = await freshDatabase();
  const server = await startServer({ databaseUrl });
  const log = openLogger('error');
  const pool = openPool(databaseUrl, 1, log);
  try {
    const live = await signIn(server.url, 'thuky');
    await signIn(server.url, 'vanthu');
    await pool.query(
      "UPDATE sessions SET expires_at = now() - interval '1 second' WHERE username = 'vanthu'",
    );
    await postSession(server.url, 'chutich', 'sai');
    await pool.query("UPDATE sign_in_failures SET failed_at = now() - interval '2 days'");
    await postSession(server.url, 'chanhvp', 'sai');

    const uploads = path.join(server.blobs, 'uploads');
    await begin(live);
    const [note] = (await readdir(uploads)).filter((name) => name.endsWith('.json'));
    const file = path.join(uploads, note ?? '');
    const known = JSON.parse(await readFile(file, 'utf8')) as object;
    await writeFile(file, JSON.stringify({ ...known, creation_date: '2019-01-01T00:00:00.000Z' }));
    await begin(live);

    await sweep(pool, createUploads(await openBlobFiles(server.blobs), log));
    expect((await pool.query('SELECT username FROM sessions')).rows).toEqual([{ username: 'thuky' }]);
    expect((await pool.query('SELECT FROM sign_in_failures')).rowCount).toBe(1);
    expect(await readdir(uploads)).toHaveLength(2);
    expect((await live.fetch('/v1/feed?limit=1')).status).toBe(200);
  } finally {
    await pool.end();
    await server.stop();
  }
});

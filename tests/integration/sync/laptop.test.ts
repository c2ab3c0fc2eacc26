import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { freshDatabase } from '#build/testing/freshDatabase';
import { samplePassword } from '#server/sample/people';
import { SqlConnection } from '#main/replica/storage/sqlite';
import { keyAsText } from '#main/replica/storage/settings';
import { allSent, changeTask, createTask, onServer, parkedOn, phaseBecomes, taskOf } from './support';
import { createDesks } from '../../support/openDesk';
import { startCutProxy } from '../../support/cutProxy';
import { startServer } from '../server/support';
import { until } from '../../support/until';
import type { CutProxy } from '../../support/cutProxy';
import type { TestDesk } from '../../support/openDesk';
import type { TestServer } from '../server/support';

const desks = createDesks();
let databaseUrl: string;
let server: TestServer;
let proxy: CutProxy;

beforeAll(async () => {
  databaseUrl = await freshDatabase();
  server = await startServer({ databaseUrl });
  proxy = await startCutProxy(server.url);
});

afterEach(async () => {
  proxy.mend();
  await desks.cleanUp();
});

afterAll(async () => {
  await proxy.stop();
  await server.stop();
});

const replicaFile = (desk: TestDesk): string => join(desk.workspace().directory, 'replica.sqlite');

async function filesIn(directory: string): Promise<readonly string[]> {
  const names = await readdir(directory, { recursive: true });
  const paths = names.map((name) => join(directory, name));
  const kinds = await Promise.all(paths.map((path) => stat(path)));
  return paths.filter((_, index) => kinds[index]?.isFile());
}

const hashOf = async (path: string): Promise<string> =>
  createHash('sha256')
    .update(await readFile(path))
    .digest('hex');

describe('a file of a newer version', () => {
  it('is left byte for byte as it is, and the person is told', async () => {
    const dataDir = await desks.directory();
    const desk = await desks.open({ dataDir });
    await desk.signIn(proxy.url, 'thuky');
    await phaseBecomes(desk, 'live');
    const [path, key] = [replicaFile(desk), desk.workspace().key];
    await desk.close();
    const connection = new SqlConnection(path, keyAsText(key));
    connection.exec('PRAGMA user_version = 99');
    connection.close();
    const before = await hashOf(path);

    const older = await desks.open({ dataDir });
    await expect(older.signIn(proxy.url, 'thuky')).rejects.toMatchObject({
      problem: { code: 'replica.newer' },
    });
    expect(await hashOf(path)).toBe(before);
    expect(older.desk.session.view()).toEqual({ status: 'signedOut' });
  });

  it('of sign-ins is left as it is too', async () => {
    const desk = await desks.open();
    const path = join(desk.dataDir, 'profiles.json');
    const text = JSON.stringify({ version: 2, accounts: ['thuky'] });
    await writeFile(path, text);
    await expect(desk.signIn(proxy.url, 'thuky')).rejects.toMatchObject({
      problem: { code: 'profiles.newer' },
    });
    expect(await readFile(path, 'utf8')).toBe(text);
  });
});

describe('a damaged file', () => {
  it('of sign-ins is put aside, and one can sign in anew', async () => {
    const desk = await desks.open();
    await writeFile(join(desk.dataDir, 'profiles.json'), '{"version":1,"serverUrl":"http');
    expect(await desk.signIn(proxy.url, 'thuky')).toMatchObject({ status: 'signedIn' });
    expect(
      (await readdir(desk.dataDir)).filter((name) => name.startsWith('profiles.json.hong-')),
    ).toHaveLength(1);
  });

  /** Work that is only here: a new task, an edit of an old one, a photo, and something parked. */
  async function workOffline(dataDir: string) {
    const desk = await desks.open({ dataDir });
    await desk.signIn(proxy.url, 'thuky');
    const known = await createTask(desk, { title: 'đã có trên máy chủ' });
    await allSent(desk);
    await until('the code has come', async () => (await taskOf(desk, known))?.code !== '');
    proxy.cut();
    const fresh = await createTask(desk, { title: 'chỉ có ở đây' });
    await changeTask(desk, known, { deliverable: 'tờ trình' });
    const photo = await desk.workspace().blobs.add(Buffer.from('một bức ảnh'));
    const record = await desk.record(known);
    if (!record) throw new Error('no record');
    await desk.workspace().replica.parked.upsert({
      id: 'x:1',
      recordId: known,
      reason: 'refused',
      code: 'task.approve',
      params: {},
      clashes: [],
      mine: record,
      mineDeleted: false,
      theirs: null,
      at: '2019-01-28T03:00:00.000Z',
    });
    const path = replicaFile(desk);
    await desk.close();
    return { path, known, fresh, photo };
  }

  it('of the replica is put aside; what was only here is exported, offered again, and reaches the server', async () => {
    const dataDir = await desks.directory();
    const { path, known, fresh, photo } = await workOffline(dataDir);
    const bytes = await readFile(path);
    bytes.fill(7, 0, 8192);
    await writeFile(path, bytes);
    proxy.mend();

    const again = await desks.open({ dataDir });
    const view = await again.signIn(proxy.url, 'thuky');
    if (view.status !== 'signedIn' || !view.recovered) throw new Error('not recovered');
    expect(view.recovered.count).toBe(3);
    expect(await readFile(view.recovered.exported, 'utf8')).toContain('chỉ có ở đây');
    await allSent(again);
    expect(await onServer(databaseUrl, fresh)).toMatchObject({ title: 'chỉ có ở đây' });
    expect(await onServer(databaseUrl, known)).toMatchObject({ deliverable: 'tờ trình' });
    expect(await parkedOn(again)).toMatchObject([{ id: 'x:1' }]);
    await until('the photo is sent', async () => (await again.workspace().blobs.unsent()).length === 0);
    expect(await filesIn(server.blobs)).toContain(join(server.blobs, 'files', photo.slice(0, 2), photo));
    const aside = (await readdir(join(dataDir, 'replicas'))).filter((name) => name.includes('.hong-'));
    expect(aside).toHaveLength(1);
  });

  it('is found after a crash even where nobody has looked yet', async () => {
    const dataDir = await desks.directory();
    const { path, fresh } = await workOffline(dataDir);
    const bytes = await readFile(path);
    bytes.fill(7, bytes.byteLength - 6000, bytes.byteLength - 2000);
    await writeFile(path, bytes);
    await writeFile(join(path, '..', 'open'), '');
    proxy.mend();

    const again = await desks.open({ dataDir });
    expect(await again.signIn(proxy.url, 'thuky')).toMatchObject({ recovered: { count: 3 } });
    await allSent(again);
    expect(await onServer(databaseUrl, fresh)).not.toBeNull();
  });
});

describe('a stolen data directory', () => {
  it('shows nothing of the work, the password or the token', async () => {
    const desk = await desks.open();
    await desk.signIn(proxy.url, 'thuky');
    await phaseBecomes(desk, 'live');
    proxy.cut();
    await createTask(desk, { title: 'Bí mật của buổi giao ban' });
    await desk.workspace().blobs.add(Buffer.from('Bí mật của bức ảnh'));
    await until('the copy is written', async () =>
      (await filesIn(desk.dataDir)).some((path) => path.endsWith('unsent.sealed.json')),
    );
    const running = await filesIn(desk.dataDir);
    const key = Buffer.from(desk.workspace().key);
    const secrets = [
      'Bí mật',
      'UBND',
      samplePassword,
      ...[key.toString('hex'), key.toString('base64'), key.toString('latin1')],
    ].map((text, index) => Buffer.from(text, index === 5 ? 'latin1' : 'utf8'));
    const search = async (paths: readonly string[]): Promise<string[]> => {
      const found: string[] = [];
      for (const path of paths) {
        const bytes = await readFile(path);
        // The name of the organisation is shown on the sign-in page, before a password is given.
        const looked = path.endsWith('profiles.json') ? secrets.slice(2) : secrets;
        if (looked.some((secret) => bytes.includes(secret))) found.push(path);
      }
      return found;
    };
    expect(running.length).toBeGreaterThan(4);
    expect(await search(running)).toEqual([]);
    await desk.close();
    expect(await search(await filesIn(desk.dataDir))).toEqual([]);
  });
});

describe('SIGKILL in the middle of writes', () => {
  it('loses nothing that was called saved: all of it is here, and all of it reaches the server', async () => {
    const dataDir = await desks.directory();
    const saved = new Set<string>();
    for (const after of [10, 25, 40]) {
      const child = spawn(
        process.execPath,
        ['--import', 'tsx', join(import.meta.dirname, 'writerProcess.ts'), dataDir, proxy.url],
        { stdio: ['ignore', 'pipe', 'ignore'] },
      );
      const closed = once(child, 'close');
      let said = '';
      child.stdout.on('data', (chunk: Buffer) => {
        said += chunk.toString();
        if (said.split('\n').length > after) child.kill('SIGKILL');
      });
      await closed;
      // A last line that was cut off was not said.
      for (const id of said.slice(0, said.lastIndexOf('\n')).split('\n')) saved.add(id);
    }
    expect(saved.size).toBeGreaterThanOrEqual(75);
    const desk = await desks.open({ dataDir });
    await desk.signIn(proxy.url, 'thuky');
    for (const id of saved) expect(await taskOf(desk, id)).not.toBeNull();
    await allSent(desk);
    for (const id of saved) expect(await onServer(databaseUrl, id)).not.toBeNull();
  });
});

import { randomBytes } from 'node:crypto';
import { readdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { addAttachment } from '#main/commands/attachments';
import { newRecord } from '#shared/domain/newRecord';
import { settleParked, unsentWork } from '#main/commands/parked';
import { unstamped } from '#shared/domain/envelope';
import { aTask } from '../server/records';
import {
  allSent,
  changeTask,
  createTask,
  onServer,
  parkedOn,
  sql,
  taskBecomes,
  taskData,
  taskOf,
} from './support';
import { insert, signIn } from '../server/client';
import { useOffice } from './office';
import { until } from '../../support/until';
import type { Fault, Seen } from '../../support/faultProxy';
import type { TestDesk } from '../../support/openDesk';

// What users of neighbouring programs lost or missed; the number and the thread are named in each test.

const office = useOffice();
const away: Fault = { type: 'answer', status: 503, body: '{"code":"server.busy"}' };
const isPush = ({ method, path }: Seen): boolean => method === 'POST' && path === '/v1/feed';
const jpeg = (size: number): Uint8Array<ArrayBuffer> =>
  Uint8Array.from([0xff, 0xd8, 0xff, ...randomBytes(size)]);

describe('A. losing data and trusting the sync', () => {
  it('row 1 (medic/cht-core#8093): after a restore everything that is here is offered again', async () => {
    const desk = await office.desk('thuky');
    const id = await createTask(desk, { title: 'đã gửi trước khi khôi phục' });
    await allSent(desk);
    await until('the code', async () => Boolean((await taskOf(desk, id))?.code));
    await sql(office.databaseUrl, 'DELETE FROM records WHERE id = $1', [id]);
    await sql(office.databaseUrl, `UPDATE meta SET epoch = 'restored'`);
    desk.workspace().sync.now();
    await until('it is back', async () => (await onServer(office.databaseUrl, id)) !== null);
    expect(await onServer(office.databaseUrl, id)).toMatchObject({ title: 'đã gửi trước khi khôi phục' });
  });

  it('row 2 (medic/cht-core#8186): what the server denied is seen by its author, exported, corrected or let go', async () => {
    const desk = await office.desk('cv1.qldt');
    const { orgId, personId } = desk.workspace().profile;
    const author = { orgId, personId, now: '2019-01-28T03:00:00.000Z' };
    const record = newRecord('task', taskData({ title: 'bị từ chối' }), author);
    await desk.workspace().replica.records.insert({ ...record, ...unstamped });
    await until('it is seen', () => desk.desk.syncView().parked === 1);
    const [parked] = (await unsentWork(desk.workspace())).parked;
    expect(parked).toMatchObject({ code: 'task.assign', mine: { data: { title: 'bị từ chối' } } });
    await settleParked(desk.workspace(), { id: parked?.id ?? '', choice: 'discard' });
    await until('it is let go', () => desk.desk.syncView().parked === 0);
  });

  it('row 3 (laurent22/joplin#883, #5857): a server that seems empty deletes nothing here', async () => {
    const desk = await office.desk('thuky');
    const held = await desk.workspace().replica.records.count().exec();
    office.proxy.rule((seen) =>
      seen.method === 'GET' && seen.path.startsWith('/v1/feed')
        ? {
            type: 'rewrite',
            change: (json) => ({ ...(json as object), records: [], head: 0 }),
          }
        : null,
    );
    await sql(office.databaseUrl, `UPDATE meta SET epoch = 'empty'`);
    desk.workspace().sync.now();
    await until('it asks', () => desk.desk.syncView().phase === 'serverDoubtful');
    expect(await desk.workspace().replica.records.count().exec()).toBe(held);
  });

  it('row 4 (laurent22/joplin#13531): clocks that differ lose no text', async () => {
    const slow = await office.desk('thuky', { clock: { now: () => new Date(Date.now() - 7_200_000) } });
    const fast = await office.desk('vanthu', { clock: { now: () => new Date(Date.now() + 7_200_000) } });
    const id = await createTask(fast, { title: 'nhanh hai giờ' });
    await taskBecomes(slow, id, { title: 'nhanh hai giờ' });
    await changeTask(slow, id, { title: 'chậm hai giờ, nhưng viết sau' });
    await taskBecomes(fast, id, { title: 'chậm hai giờ, nhưng viết sau' });
    expect([await parkedOn(slow), await parkedOn(fast)]).toEqual([[], []]);
  });

  it('row 7 (pubkey/rxdb#5843): a reader misses nothing of what many write at once', async () => {
    const reader = await office.desk('chanhvp');
    const writers = await Promise.all(
      ['thuky', 'vanthu', 'chutich', 'pct.dothi'].map((name) => signIn(office.server.url, name)),
    );
    const ids = await Promise.all(
      writers.map(async (writer) => {
        const written: string[] = [];
        for (let n = 0; n < 40; n += 1) {
          const tasks = [aTask(writer), aTask(writer)];
          await writer.push(...tasks.map(insert));
          written.push(...tasks.map((task) => task.id));
          if (n % 4 === 0) reader.workspace().sync.now();
        }
        return written;
      }),
    );
    const all = ids.flat();
    await until('all of it is here', async () => {
      return (await reader.workspace().replica.records.findByIds(all).exec()).size === all.length;
    });
  });
});

describe('B. conflicts', () => {
  it('row 13 (laurent22/joplin#4147): only a true clash reaches a person, in the record itself, without a copy', async () => {
    const [left, right] = [await office.line(), await office.line()];
    const mine = await office.desk('thuky', { line: left });
    const theirs = await office.desk('vanthu', { line: right });
    const id = await createTask(mine, { title: 'gốc' });
    await until('both know it', async () =>
      Boolean((await taskOf(mine, id))?.code && (await taskOf(theirs, id))?.code),
    );
    const count = await tasksOf(mine);
    for (const line of [left, right]) line.rule(() => away);
    await changeTask(mine, id, { title: 'của tôi', deliverable: 'tờ trình' });
    await changeTask(theirs, id, { title: 'của họ', urgency: 'URGENT' });
    right.rule(null);
    theirs.workspace().sync.now();
    await allSent(theirs);
    left.rule(null);
    mine.workspace().sync.now();
    await allSent(mine);
    expect(await parkedOn(mine)).toMatchObject([{ recordId: id, clashes: ['title'] }]);
    await taskBecomes(mine, id, { title: 'của họ', deliverable: 'tờ trình', urgency: 'URGENT' });
    expect(await tasksOf(mine)).toBe(count);
  });
});

const tasksOf = (desk: TestDesk): Promise<number> =>
  desk
    .workspace()
    .replica.records.count({ selector: { kind: 'task' } })
    .exec();

describe('C. drafts, crashes, disk', () => {
  it('row 18 (getodk/collect#6522): no record without its file when the file cannot be written', async () => {
    const desk = await office.desk('thuky');
    const workspace = desk.workspace();
    const attachments = () => workspace.replica.records.count({ selector: { kind: 'attachment' } }).exec();
    const before = await attachments();
    const blobs = join(workspace.directory, 'blobs');
    await rename(blobs, `${blobs}.away`);
    await writeFile(blobs, 'no directory can be made here');
    const photo = { ownerId: 'v', fileName: 'a.jpg', bytes: jpeg(1000) };
    await expect(addAttachment(workspace, photo)).rejects.toThrow();
    expect(await attachments()).toBe(before);
    await writeFile(`${blobs}.note`, '');
    await rename(blobs, `${blobs}.note`);
    await rename(`${blobs}.away`, blobs);
    await addAttachment(workspace, photo);
    expect(await attachments()).toBe(before + 1);
  });

  it('row 19 (getodk/getodk#1017): nothing counts as sent before the server has confirmed it', async () => {
    const desk = await office.desk('thuky');
    office.proxy.rule((seen) =>
      isPush(seen) || seen.path.includes('blob-uploads')
        ? { type: 'answer', status: 500, body: '{"code":"server.failed"}' }
        : null,
    );
    const id = await createTask(desk);
    await addAttachment(desk.workspace(), { ownerId: id, fileName: 'a.jpg', bytes: jpeg(1000) });
    await until('it was tried', () => office.proxy.seen.filter(isPush).length > 0);
    await until('it says what waits', () => {
      const { waiting, waitingFiles } = desk.desk.syncView();
      return waiting === 2 && waitingFiles === 1;
    });
    office.proxy.rule(null);
    desk.workspace().sync.now();
    desk.workspace().queue.wake();
    await allSent(desk);
    await until('nothing waits', () => desk.desk.syncView().waitingFiles === 0);
  });
});

describe('D. photos', () => {
  it('row 23 (kobotoolbox/kobocat#432): of 20 photos over a bad line all 20 are there, whole', async () => {
    const desk = await office.desk('thuky');
    let requests = 0;
    office.proxy.rule((seen) => {
      if (!seen.path.includes('blob-uploads')) return null;
      requests += 1;
      if (requests % 7 === 3) return { type: 'truncate' };
      return requests % 11 === 5 ? { type: 'loseAnswer' } : null;
    });
    const photos = Array.from({ length: 20 }, (_, n) => ({ fileName: `${n}.jpg`, bytes: jpeg(20_000 + n) }));
    for (const photo of photos) await addAttachment(desk.workspace(), { ownerId: 'visit', ...photo });
    await until(
      'nothing waits',
      async () => {
        desk.workspace().queue.wake();
        return (await desk.workspace().blobs.unsent()).length === 0;
      },
      { timeout: 90_000, every: 500 },
    );
    await allSent(desk);
    const files = await readdir(join(office.server.blobs, 'files'), { recursive: true });
    const found = await desk
      .workspace()
      .replica.records.find({ selector: { kind: 'attachment', parentId: 'visit' } })
      .exec();
    expect(found).toHaveLength(20);
    for (const { data } of found) {
      const sha256 = String(data['sha256']);
      expect(files).toContain(join(sha256.slice(0, 2), sha256));
      expect((await desk.workspace().fetchBlob(sha256))?.byteLength).toBe(data['byteLength']);
    }
    await expect(
      addAttachment(desk.workspace(), { ownerId: 'visit', fileName: '0.jpg', bytes: new Uint8Array() }),
    ).rejects.toMatchObject({ problem: { code: 'attachment.empty' } });
  });
});

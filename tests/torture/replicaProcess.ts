import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { randomBytes } from 'node:crypto';
import { addAttachment } from '#main/commands/attachments';
import { contentHash } from '#shared/domain/content';
import { Failure } from '#main/failure';
import { setLogSink } from '#main/log';
import { unitId } from '#server/sample/author';
import { openDesk } from '../support/openDesk';
import { meetingData, meetingId, taskData, taskId } from './records';
import type { Deed } from './plan';
import type { MeetingData } from '#shared/domain/meetings';
import type { Order, Reply } from './orders';
import type { StoredRecord } from '#shared/domain/envelope';

// One laptop as a process of its own: the parts of the main process, without a window, told what to do by messages.
const [dataDir = '', serverUrl = '', username = '', skew = '0', number = '0'] = process.argv.slice(2);
const skewMs = Number(skew);
const RealDate = Date;

/** The machine's clock is wrong for everything that runs here, RxDB included. */
globalThis.Date = class extends RealDate {
  constructor(...args: [] | [string | number | Date]) {
    if (args.length === 0) super(RealDate.now() + skewMs);
    else super(args[0]);
  }
  static override now(): number {
    return RealDate.now() + skewMs;
  }
} as DateConstructor;

const desk = openDesk({ dataDir, machine: `laptop-${number}` });
setLogSink((line) => appendFileSync(join(dataDir, 'log.jsonl'), `${line}\n`));

/** The line that the deed at hand took out. */
let dropped: string | undefined;

async function act(deed: Deed): Promise<string> {
  const { writer, replica, profile } = desk.workspace();
  switch (deed.do) {
    case 'createTask':
      return writer.create('task', taskData({ title: deed.token }));
    case 'editTask':
      await writer.change('task', taskId(deed.slot), (data) => ({ ...data, [deed.field]: deed.token }));
      return taskId(deed.slot);
    case 'report': {
      const id = taskId(deed.slot);
      const task = await writer.read('task', id);
      if (!task) throw new Failure('record.gone');
      await writer.change('task', id, (data) => ({ ...data, progressPercent: deed.percent }));
      return writer.create('taskEvent', {
        taskId: id,
        unitId: task.data.leadUnitId,
        type: 'PROGRESS',
        authorId: profile.personId,
        stepId: '',
        note: deed.token,
        progressPercent: deed.percent,
        at: new Date().toISOString(),
        restricted: task.data.restricted,
      });
    }
    case 'overstep': {
      // What the rules would not let pass here: an app that is not ours, or one that knew less.
      const document = await replica.records.findOne(taskId(deed.slot)).exec();
      if (!document) throw new Failure('record.gone');
      await document.incrementalModify((current) => ({
        ...current,
        seq: 0,
        occurredAt: new Date().toISOString(),
        data: { ...current.data, title: deed.token },
      }));
      return taskId(deed.slot);
    }
    case 'restrict': {
      const leadUnitId = unitId(deed.restricted ? 'tnmt' : 'qldt');
      await writer.change('task', taskId(deed.slot), (data) => ({
        ...data,
        restricted: deed.restricted,
        leadUnitId,
      }));
      return taskId(deed.slot);
    }
    case 'editMeeting':
      await writer.change('meeting', meetingId(deed.slot), (data) => ({ ...data, place: deed.token }));
      return meetingId(deed.slot);
    case 'addLine':
      return agenda(deed.slot, (lines) => [
        ...lines,
        { id: deed.token, order: 1, title: deed.token, presenterUnitId: '' },
      ]);
    case 'dropLine':
      return agenda(deed.slot, (lines) => {
        dropped = lines[0]?.id;
        return lines.slice(1);
      });
    case 'deleteMeeting': {
      const document = await replica.records.findOne(meetingId(deed.slot)).exec();
      await document?.remove();
      return meetingId(deed.slot);
    }
    case 'photo': {
      const bytes = Uint8Array.from([0xff, 0xd8, 0xff, ...randomBytes(deed.bytes)]);
      const owner = { ownerId: taskId(0), fileName: `${deed.token}.jpg`, bytes };
      return (await addAttachment(desk.workspace(), owner)).id;
    }
  }
}

async function agenda(
  slot: number,
  how: (lines: MeetingData['agenda']) => MeetingData['agenda'],
): Promise<string> {
  const { writer } = desk.workspace();
  await writer.change('meeting', meetingId(slot), (data) => ({ ...data, agenda: how(data.agenda) }));
  return meetingId(slot);
}

async function answer(order: Order): Promise<Reply> {
  switch (order.order) {
    case 'prepare':
      for (const id of order.tasks) await desk.workspace().writer.create('task', taskData({}), id);
      for (const id of order.meetings) await desk.workspace().writer.create('meeting', meetingData(), id);
      return { reply: 'done' };
    case 'deed': {
      dropped = undefined;
      const id = await act(order.deed);
      return { reply: 'acted', id, ...(dropped === undefined ? {} : { gone: dropped }) };
    }
    case 'now':
      desk.workspace().sync.now();
      desk.workspace().queue.wake();
      return { reply: 'done' };
    case 'status': {
      const { phase, waiting, waitingFiles } = desk.desk.syncView();
      return { reply: 'status', phase, waiting, waitingFiles };
    }
    case 'dump': {
      const { replica } = desk.workspace();
      const records = (await replica.records.find().exec()).map((document) => {
        const record = document.toJSON() as StoredRecord;
        return [record.id, contentHash(record, false), record.seq] as const;
      });
      const parked = (await replica.parked.find().exec()).map((document) => document.toMutableJSON());
      return { reply: 'dump', records, parked: parked.map((entry) => JSON.stringify(entry)) };
    }
    case 'close':
      await desk.close();
      return { reply: 'done' };
  }
}

process.on('message', ({ n, order }: { readonly n: number; readonly order: Order }) => {
  answer(order).then(
    (reply) => process.send?.({ n, reply }),
    (error: unknown) => {
      const code = error instanceof Failure ? error.problem.code : String(error);
      process.send?.({ n, reply: { reply: 'failed', code } satisfies Reply });
    },
  );
});

await desk.signIn(serverUrl, username);
process.send?.({ n: 0, reply: { reply: 'done' } satisfies Reply });

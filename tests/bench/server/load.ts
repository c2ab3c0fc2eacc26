import { Agent, request } from 'node:http';
import { newId, newRecord } from '#shared/domain/newRecord';
import type { Launched } from './launch';
import type { Writable } from '#shared/domain/envelope';

const author = { orgId: 'longbien', personId: 'longbien.person.thuky', now: '2019-01-28T03:00:00.000Z' };

const vocabulary =
  'rà soát hồ sơ phối hợp đơn vị liên quan thống nhất nội dung trình lãnh đạo xem xét kiểm tra tiến độ báo cáo kết quả phường tổ dân phố văn bản chỉ đạo kế hoạch'.split(
    ' ',
  );

/** Forty words in no order: text that compresses as ordinary notes do. */
const words = (): string =>
  Array.from({ length: 40 }, () => vocabulary[Math.floor(Math.random() * vocabulary.length)]).join(' ');

/** A task event of ordinary size, about 700 bytes as JSON. */
export const aRecord = (): Writable =>
  newRecord(
    'taskEvent',
    {
      taskId: newId(),
      unitId: 'longbien.unit.qldt',
      type: 'PROGRESS',
      authorId: author.personId,
      stepId: '',
      note: words(),
      progressPercent: 40,
      at: author.now,
      restricted: false,
    },
    author,
  );

const agent = new Agent({ keepAlive: true, maxSockets: 200 });

export interface Answer {
  readonly status: number;
  readonly bytes: number;
  readonly text: string;
}

/** One request over a kept connection; much cheaper than fetch, so that the client is not what is measured. */
export function ask(
  server: Launched,
  token: string,
  target: string,
  init: { readonly body?: string; readonly encoding?: string } = {},
): Promise<Answer> {
  const { body, encoding = 'identity' } = init;
  return new Promise((resolve, reject) => {
    const asked = request(
      `${server.url}${target}`,
      {
        agent,
        method: body === undefined ? 'GET' : 'POST',
        headers: {
          ...server.headersOf(token),
          'accept-encoding': encoding,
          ...(body === undefined ? {} : { 'content-length': Buffer.byteLength(body) }),
        },
      },
      (answer) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.on('end', () => {
          const all = Buffer.concat(chunks);
          resolve({
            status: answer.statusCode ?? 0,
            bytes: all.byteLength,
            text: encoding === 'identity' ? all.toString('utf8') : '',
          });
        });
        answer.on('error', reject);
      },
    );
    asked.on('error', reject);
    asked.end(body);
  });
}

export async function push(server: Launched, token: string, records: readonly Writable[]): Promise<void> {
  const rows = records.map((record) => ({ record, deleted: false, assumedHash: '' }));
  const answer = await ask(server, token, '/v1/feed', { body: JSON.stringify({ rows }) });
  if (answer.status !== 200 || answer.text.includes('"refused"'))
    throw new Error(`push: ${answer.status} ${answer.text}`);
}

/** Pushes `count` records in batches of 200 by `writers` at once; answers records per second. */
export async function pushMany(
  server: Launched,
  token: string,
  count: number,
  writers: number,
): Promise<number> {
  const batches = Array.from({ length: Math.ceil(count / 200) }, () => Array.from({ length: 200 }, aRecord));
  const began = performance.now();
  const write = async (): Promise<void> => {
    for (let batch = batches.pop(); batch; batch = batches.pop()) await push(server, token, batch);
  };
  await Promise.all(Array.from({ length: writers }, write));
  return Math.round((count * 1000) / (performance.now() - began));
}

/** The value below which a share of the times lies. */
export const quantile = (times: readonly number[], share: number): number =>
  Math.round(
    [...times].sort((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0,
  );

import { aTask } from '../../integration/server/records';
import { insert } from '../../integration/server/client';
import type { TestClient } from '../../integration/server/client';

const words =
  'rà soát báo cáo kiểm tra trật tự xây dựng đôn đốc thực hiện kế hoạch phường tổ dân phố hồ sơ đất đai'.split(
    ' ',
  );

/** Tasks with titles of the usual length, the same in every run. */
export async function fill(client: TestClient, count: number): Promise<void> {
  const size = 200;
  for (let from = 0; from < count; from += size) {
    const tasks = Array.from({ length: Math.min(size, count - from) }, (_, at) => {
      const n = from + at;
      const title = Array.from({ length: 24 }, (__, i) => words[(n * 7 + i * 5) % words.length]).join(' ');
      return aTask(client, { title: `${title} ${n}`, deliverable: `Báo cáo số ${n}` });
    });
    const outcomes = await client.push(...tasks.map(insert));
    const wrong = outcomes.find(({ outcome }) => outcome !== 'accepted');
    if (wrong) throw new Error(JSON.stringify(wrong));
  }
}

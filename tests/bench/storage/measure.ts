import type { Contender } from './contender';
import { task } from './documents';

/** Milliseconds of each kind of work: a total for the insert, a median for the rest. */
export interface Figures {
  insert: number;
  open: number;
  page: number;
  selective: number;
  findOne: number;
  count: number;
  update500: number;
  changes: number;
  fileBytes: number;
}

export interface Amounts {
  readonly documents: number;
  readonly reads: number;
}

const BATCH = 200;

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const started = performance.now();
  await work();
  return performance.now() - started;
};

export const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? NaN;

/** Inserts batch by batch, each batch into every contender in turn, so that a busy moment of the machine hits all. */
async function inserts(contenders: readonly Contender[], { documents }: Amounts): Promise<number[]> {
  const totals = contenders.map(() => 0);
  for (let from = 0; from < documents; from += BATCH) {
    const tasks = Array.from({ length: Math.min(BATCH, documents - from) }, (_, n) => task(from + n));
    for (const [c, contender] of contenders.entries()) {
      totals[c] = (totals[c] ?? 0) + (await timed(() => contender.insert(tasks)));
    }
  }
  for (const [c, contender] of contenders.entries()) {
    totals[c] = (totals[c] ?? 0) + (await timed(async () => contender.settle?.()));
  }
  return totals;
}

async function medians(
  contenders: readonly Contender[],
  times: number,
  ask: (contender: Contender, i: number) => Promise<unknown>,
): Promise<number[]> {
  const taken = contenders.map((): number[] => []);
  // The first asks prepare statements and warm caches, for every contender alike.
  const warm = Math.min(20, times);
  for (let i = 0; i < times + warm; i++) {
    for (const [c, contender] of contenders.entries()) {
      const ms = await timed(() => ask(contender, i));
      if (i >= warm) taken[c]?.push(ms);
    }
  }
  return taken.map(median);
}

/** Every contender must give the same answers, or its speed means nothing. */
async function sameAnswers(contenders: readonly Contender[]): Promise<void> {
  for (const i of [0, 3, 17]) {
    const answers = [];
    for (const contender of contenders) {
      const page = await contender.page(i);
      const selective = await contender.selective(i);
      const codes = page.map((found) => (found as { data: { code: string } }).data.code);
      answers.push(JSON.stringify([codes, selective.length, await contender.count(i)]));
    }
    if (new Set(answers).size > 1) throw new Error(`the contenders differ at ${i}: ${answers.join('\n')}`);
  }
}

/** All figures of these contenders, measured side by side. */
export async function measure(contenders: readonly Contender[], amounts: Amounts): Promise<Figures[]> {
  const insert = await inserts(contenders, amounts);
  const open = [];
  for (const contender of contenders) open.push(await timed(() => contender.reopen()));
  await sameAnswers(contenders);
  const page = await medians(contenders, amounts.reads, (contender, i) => contender.page(i));
  const selective = await medians(contenders, amounts.reads, (contender, i) => contender.selective(i));
  const someId = (i: number) => task((i * 7919) % amounts.documents).id;
  const findOne = await medians(contenders, amounts.reads, (contender, i) => contender.findOne(someId(i)));
  const count = await medians(contenders, amounts.reads, (contender, i) => contender.count(i));
  const ids = Array.from({ length: 500 }, (_, n) => task((n * 101) % amounts.documents).id);
  const figures: Figures[] = [];
  for (const [c, contender] of contenders.entries()) {
    const update500 = await contender.update([...new Set(ids)]);
    const changing = contender.changes();
    figures.push({
      insert: insert[c] ?? NaN,
      open: open[c] ?? NaN,
      page: page[c] ?? NaN,
      selective: selective[c] ?? NaN,
      findOne: findOne[c] ?? NaN,
      count: count[c] ?? NaN,
      update500,
      changes: changing ? await timed(() => contender.changes() ?? Promise.resolve()) : NaN,
      fileBytes: contender.fileBytes(),
    });
    await changing;
  }
  return figures;
}

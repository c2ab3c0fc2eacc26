import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ContenderName, CONTENDERS } from './storage/contenders';
import { type Figures, measure } from './storage/measure';
import { runAlone } from './storage/runAlone';

const SIDE_BY_SIDE = ['bare', 'ours', 'worker', 'memory', 'oursCollection', 'workerCollection', 'memoryCollection'] as const; // prettier-ignore

const rounded = (value: number): number => Number(value.toFixed(value < 10 ? 3 : 1));

/**
 * The storage beside bare libsql, RxDB's memory storage and PouchDB: prints a table (milliseconds) and returns the
 * ratios that design budgets, as the last line of the run shows them.
 */
export async function benchStorage(options: { quick: boolean }): Promise<Record<string, number>> {
  const documents = options.quick ? 5_000 : 100_000;
  const amounts = { documents, reads: options.quick ? 100 : 300 };
  const root = mkdtempSync(join(tmpdir(), 'storage-bench-'));
  try {
    const figures = await together(root, SIDE_BY_SIDE, amounts);
    Object.assign(figures, await together(root, ['pouch'], { documents, reads: options.quick ? 20 : 40 }));
    console.log(`${documents} documents in batches of 200; times in ms`);
    console.table(Object.fromEntries(Object.entries(figures).map(([name, row]) => [name, roundedRow(row)])));
    const alone = {
      bare: await runAlone('bare', documents),
      ours: await runAlone('ours', documents),
      worker: await runAlone('worker', documents),
      workerCollection: await runAlone('workerCollection', documents),
      memory: await runAlone('memory', documents),
      pouch: await runAlone('pouch', documents),
    };
    console.table(alone);
    return summary(figures as Record<ContenderName, Figures>, alone);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

async function together(
  root: string,
  names: readonly ContenderName[],
  amounts: { readonly documents: number; readonly reads: number },
): Promise<Partial<Record<ContenderName, Figures>>> {
  const contenders = [];
  for (const name of names) contenders.push(await CONTENDERS[name](root));
  const measured = await measure(contenders, amounts);
  for (const contender of contenders) await contender.close();
  return Object.fromEntries(names.map((name, i) => [name, measured[i]]));
}

const roundedRow = (row: Figures) =>
  Object.fromEntries(Object.entries(row).map(([name, ms]) => [name, rounded(ms as number)]));

function summary(
  figures: Readonly<Record<ContenderName, Figures>>,
  alone: Readonly<
    Record<'ours' | 'worker' | 'workerCollection' | 'pouch', { peakMiB: number; loopDelayP99: number }>
  >,
): Record<string, number> {
  const { bare, ours, worker, memory, oursCollection, workerCollection, pouch } = figures;
  const over = (kind: keyof Figures, whose: Figures, whom: Figures) => rounded(whose[kind] / whom[kind]);
  return {
    insert_ratio: over('insert', ours, bare),
    page_ratio: over('page', ours, bare),
    findone_ratio: over('findOne', ours, bare),
    count_ratio: over('count', ours, bare),
    selective_ratio: over('selective', ours, bare),
    update_ratio: over('update500', ours, bare),
    changes_ratio: over('changes', ours, bare),
    collection_insert_ratio: over('insert', oursCollection, bare),
    worker_insert_ratio: over('insert', worker, bare),
    worker_page_ratio: over('page', worker, bare),
    worker_findone_ratio: over('findOne', worker, bare),
    worker_count_ratio: over('count', worker, bare),
    worker_collection_insert_ratio: over('insert', workerCollection, bare),
    memory_insert_ratio: over('insert', memory, bare),
    pouchdb_insert_speedup: over('insert', pouch, ours),
    pouchdb_page_speedup: over('page', pouch, ours),
    pouchdb_worker_page_speedup: over('page', pouch, worker),
    open_ms: rounded(ours.open),
    file_mib: rounded(ours.fileBytes / 1024 / 1024),
    peak_mib: rounded(alone.ours.peakMiB),
    worker_peak_mib: rounded(alone.worker.peakMiB),
    pouchdb_peak_mib: rounded(alone.pouch.peakMiB),
    loop_delay_p99_ms: rounded(alone.worker.loopDelayP99),
    collection_loop_delay_p99_ms: rounded(alone.workerCollection.loopDelayP99),
    in_process_loop_delay_p99_ms: rounded(alone.ours.loopDelayP99),
  };
}

import { statSync } from 'node:fs';
import type { MangoQuery, RxStorage, RxStorageInstance } from 'rxdb';
import { fillWithDefaultSettings, normalizeMangoQuery, prepareQuery } from 'rxdb';
import { filePath } from '#main/replica/storage/index';
import type { Contender } from './contender';
import { type Task, taskSchema } from './documents';
import { countQuery, pageQuery, selectiveQuery } from './questions';
import { filled, type FilledTask } from './rows';

type Instance = RxStorageInstance<Task, unknown, unknown>;

/** An RxStorage measured at its own interface. `directory` is null when it keeps no file. */
export async function atInterface(
  name: string,
  storageOf: () => RxStorage<unknown, unknown>,
  directory: string | null,
): Promise<Contender> {
  const schema = fillWithDefaultSettings(taskSchema);
  let storage = storageOf();
  const open = (): Promise<Instance> =>
    storage.createStorageInstance<Task>({
      databaseInstanceToken: name,
      databaseName: 'bench',
      collectionName: 'tasks',
      schema,
      options: {},
      multiInstance: false,
      devMode: false,
    });
  let instance = await open();
  let before: unknown;
  const prepared = (query: object) => {
    const selector = { ...(query as { selector: object }).selector, _deleted: { $eq: false } };
    const normal = normalizeMangoQuery(schema, { ...query, selector } as MangoQuery<never>);
    return prepareQuery(schema as never, normal as never) as never;
  };
  // RxDB prepares a query before it reaches a storage, so that is not measured here.
  const questions = Array.from({ length: 512 }, (_, i) => ({
    page: prepared(pageQuery(i)),
    selective: prepared(selectiveQuery(i)),
    count: prepared(countQuery(i)),
  }));
  const question = (i: number) => questions[i] as (typeof questions)[number];
  const latest = async () => {
    if (!instance.getChangedDocumentsSince) return undefined;
    let checkpoint: unknown;
    for (;;) {
      const page = await instance.getChangedDocumentsSince(50_000, checkpoint);
      checkpoint = page.checkpoint;
      if (page.documents.length < 50_000) return checkpoint;
    }
  };
  return {
    name,
    insert: async (tasks) => {
      const { error } = await instance.bulkWrite(
        tasks.map((task) => ({ document: filled(task) })),
        'bench',
      );
      if (error.length > 0) throw new Error(`${name}: conflict`);
    },
    reopen: async () => {
      await instance.close();
      if (directory !== null) storage = storageOf();
      instance = await open();
      await instance.findDocumentsById([''], false);
    },
    page: async (i) => (await instance.query(question(i).page)).documents,
    selective: async (i) => (await instance.query(question(i).selective)).documents,
    findOne: async (id) => (await instance.findDocumentsById([id], false))[0],
    count: async (i) => (await instance.count(question(i).count)).count,
    update: async (ids) => {
      before = await latest();
      const found = (await instance.findDocumentsById([...ids], false)) as unknown as FilledTask[];
      const rows = found.map((previous) => ({
        previous,
        document: filled({ ...previous, status: 'UPDATED' }, 2),
      }));
      const started = performance.now();
      const { error } = await instance.bulkWrite(rows as never, 'bench');
      if (error.length > 0) throw new Error(`${name}: conflict`);
      return performance.now() - started;
    },
    changes: () =>
      instance
        .getChangedDocumentsSince?.(1000, before)
        .then(({ documents }) => documents as readonly unknown[]),
    fileBytes: () => (directory === null ? 0 : statSync(filePath(directory, 'bench')).size),
    close: () => instance.close(),
  };
}

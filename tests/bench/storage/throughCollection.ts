import { createRxDatabase, type RxCollection, type RxDatabase, type RxStorage } from 'rxdb';
import type { Contender } from './contender';
import { type Task, taskSchema } from './documents';
import { countQuery, pageQuery, selectiveQuery } from './questions';

type Database = RxDatabase<{ tasks: RxCollection<Task> }>;

/** An RxStorage measured through an RxCollection. `keeps`: its documents survive a close. */
export async function throughCollection(
  name: string,
  storageOf: () => RxStorage<unknown, unknown>,
  keeps: boolean,
): Promise<Contender> {
  const open = async (): Promise<Database> => {
    const database = await createRxDatabase<{ tasks: RxCollection<Task> }>({
      name: name.toLowerCase().replace(/[^a-z]+/g, '_'),
      storage: storageOf(),
      multiInstance: false,
    });
    await database.addCollections({ tasks: { schema: taskSchema } });
    return database;
  };
  let database = await open();
  return {
    name,
    insert: async (tasks) => {
      const { error } = await database.tasks.bulkInsert([...tasks]);
      if (error.length > 0) throw new Error(`${name}: conflict`);
    },
    reopen: async () => {
      if (!keeps) return;
      await database.close();
      database = await open();
    },
    page: (i) => database.tasks.find(pageQuery(i) as never).exec(),
    selective: (i) => database.tasks.find(selectiveQuery(i) as never).exec(),
    findOne: (id) => database.tasks.findOne(id).exec(),
    count: (i) => database.tasks.count(countQuery(i) as never).exec(),
    update: async (ids) => {
      const found = await database.tasks.findByIds([...ids]).exec();
      const changed = [...found.values()].map((task) => ({ ...task.toMutableJSON(), status: 'UPDATED' }));
      const started = performance.now();
      const { error } = await database.tasks.bulkUpsert(changed);
      if (error.length > 0) throw new Error(`${name}: conflict`);
      return performance.now() - started;
    },
    changes: () => undefined,
    fileBytes: () => 0,
    close: async () => {
      await database.close();
    },
  };
}

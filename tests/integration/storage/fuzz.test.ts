import type { FilledMangoQuery } from 'rxdb';
import { getQueryMatcher, getSortComparator } from 'rxdb';
import { getRxStorageMemory } from 'rxdb/plugins/storage-memory';
import { expect, test } from 'vitest';
import { getRxStorageSQLite } from '#main/replica/storage/index';
import { type Instance, openInstance, type Plain, prepared, writeRow } from './fixture';
import { type DataSet, dataSetOf, queryOf, type Random, randomOf, type RandomQuery } from './randomCases';

// The nightly run asks for 100,000 cases: STORAGE_FUZZ_CASES=100000.
const CASES = Number(process.env['STORAGE_FUZZ_CASES'] ?? 6000);
const SEED = Number(process.env['STORAGE_FUZZ_SEED'] ?? 20260101);
const QUERIES_PER_SET = 60;

const idsOf = (documents: readonly unknown[]): string[] =>
  documents.map((document) => (document as { id: string }).id);

/** What RxDB's own matcher and comparator say, over all documents and with no index in between. */
function reference(instance: Instance, all: readonly Plain[], query: RandomQuery): string[] {
  const filled = prepared(instance, query as never).query as unknown as FilledMangoQuery<Plain>;
  const kept = (all as never[]).filter(getQueryMatcher(instance.schema as never, filled as never));
  kept.sort(getSortComparator(instance.schema as never, filled as never) as never);
  const from = query.skip ?? 0;
  return idsOf(kept.slice(from, query.limit === undefined ? undefined : from + query.limit));
}

/** Gives some documents the fields of others, deletes and revives some: columns must follow. */
async function rewriteSome(random: Random, data: DataSet, ...instances: readonly Instance[]): Promise<void> {
  const stored = (await instances[0]?.findDocumentsById(idsOf(data.documents), true)) as unknown as Plain[];
  const rows = stored
    .filter(() => random.chance(0.4))
    .map((previous) => {
      const { id } = previous as { id: string };
      const fields = random.chance(0.5) ? { ...random.pick(data.documents), id } : previous;
      return writeRow(fields, previous, random.chance(0.3));
    });
  for (const instance of instances) {
    const { error } = await instance.bulkWrite(rows, 'test');
    expect(error).toEqual([]);
  }
}

test(
  `${CASES} random queries give what RxDB's memory storage gives, in the same order`,
  { timeout: 3_600_000 },
  async () => {
    for (let set = 0; set * QUERIES_PER_SET < CASES; set++) {
      const random = randomOf(SEED + set);
      const data = dataSetOf(random);
      const ours = await openInstance(getRxStorageSQLite({ directory: ':memory:' }), data.schema);
      const memory = await openInstance(
        getRxStorageMemory() as never,
        data.plainSchema,
        'records',
        `memory-${set}`,
      );
      const rows = data.documents.map((document) => writeRow(document, undefined, random.chance(0.1)));
      await ours.bulkWrite(rows, 'test');
      await memory.bulkWrite(rows, 'test');
      await rewriteSome(random, data, ours, memory);
      const all = await memory.findDocumentsById(idsOf(data.documents), true);
      for (let n = 0; n < QUERIES_PER_SET; n++) {
        const query = queryOf(random, data.unsortable);
        const where = `seed ${SEED + set}, query ${n} (${data.wildness}): ${JSON.stringify(query)}`;
        const found = await ours.query(prepared(ours, query as never));
        expect(idsOf(found.documents), where).toEqual(reference(memory, all, query));
        expect(idsOf(found.documents), where).toEqual(
          idsOf((await memory.query(prepared(memory, query as never))).documents),
        );
        const { count } = await ours.count(prepared(ours, query as never));
        expect(count, where).toBe(found.documents.length);
      }
      const byId = new Map(all.map((document) => [(document as unknown as { id: string }).id, document]));
      for (const document of await ours.findDocumentsById(idsOf(data.documents), true)) {
        expect(document).toEqual(
          JSON.parse(JSON.stringify(byId.get((document as unknown as { id: string }).id))),
        );
      }
      await ours.remove();
      await memory.remove();
    }
  },
);

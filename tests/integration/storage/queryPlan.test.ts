import type { MangoQuery } from 'rxdb';
import { expect, test } from 'vitest';
import type { CollectionState } from '#main/replica/storage/collectionState';
import { getRxStorageSQLite } from '#main/replica/storage/index';
import { planQuery, selectSql, type StoredQuery } from '#main/replica/storage/queryDocuments';
import { openInstance, type Plain, prepared, record, recordSchema, writeRow } from './fixture';

const task = { kind: 'task', _deleted: { $eq: false } };

/** The shapes of questions that lists, badges and detail pages ask. */
const SCREENS: readonly (readonly [string, MangoQuery<Plain>])[] = [
  ['tasks of a status by due day', { selector: { ...task, status: 'new' }, sort: [{ due: 'asc' }], limit: 50 }],
  ['late tasks', { selector: { ...task, status: 'doing', due: { $lt: '2026-06-01' } }, sort: [{ due: 'asc' }], limit: 50 }],
  ['newest due first', { selector: { ...task, status: 'new' }, sort: [{ due: 'desc' }, { id: 'desc' }], limit: 50 }],
  ['tasks of a unit', { selector: { ...task, unitId: 'unit-3' }, sort: [{ due: 'asc' }], limit: 50 }],
  ['tasks of a person', { selector: { ...task, personId: 'person-3' }, sort: [{ due: 'asc' }], limit: 50 }],
  ['several statuses', { selector: { ...task, status: { $in: ['new', 'doing'] } }, sort: [{ due: 'asc' }], limit: 50 }],
  ['parts of a record', { selector: { kind: 'taskEvent', parentId: 'id-1', _deleted: { $eq: false } }, sort: [{ at: 'asc' }] }],
  ['all of a kind', { selector: { kind: 'unit', _deleted: { $eq: false } } }],
  ['by id', { selector: { id: 'id-00000001', _deleted: { $eq: false } } }],
  ['some ids', { selector: { id: { $in: ['id-00000001', 'id-00000002'] }, _deleted: { $eq: false } } }],
  ['either of two', {
    selector: {
      _deleted: { $eq: false },
      $or: [{ kind: 'task', status: 'new', due: '2026-01-15' }, { kind: 'visit', status: 'late' }],
    },
    sort: [{ due: 'asc' }],
  }],
]; // prettier-ignore

test.each(SCREENS)('%s is answered by an index', async (_, query) => {
  const instance = await openInstance(getRxStorageSQLite({ directory: ':memory:' }), recordSchema);
  await instance.bulkWrite(
    Array.from({ length: 500 }, (_row, n) => writeRow(record(n))),
    'test',
  );
  const state = instance.internals as CollectionState;
  for (const analyzed of [false, true]) {
    if (analyzed) state.file.connection.exec('ANALYZE');
    const plan = planQuery(state, prepared(instance, query).query as unknown as StoredQuery);
    const steps = state.file.connection
      .uncached(`EXPLAIN QUERY PLAN ${selectSql(state, '_data', plan)}`, [...plan.where.params, 50, 0])
      .map((row) => String(row[3]));
    expect(steps.join('\n')).toMatch(/SEARCH/);
    expect(steps.filter((step) => /^SCAN (?!CONSTANT)/.test(step))).toEqual([]);
  }
  await instance.close();
});

test('a list that asks for the first fifty sorts nothing', async () => {
  const instance = await openInstance(getRxStorageSQLite({ directory: ':memory:' }), recordSchema);
  const state = instance.internals as CollectionState;
  for (const [, query] of SCREENS.slice(0, 5)) {
    const plan = planQuery(state, prepared(instance, query).query as unknown as StoredQuery);
    expect(plan.where.exact).toBe(true);
    const steps = state.file.connection.uncached(`EXPLAIN QUERY PLAN ${selectSql(state, '_data', plan)}`, [...plan.where.params, 50, 0]); // prettier-ignore
    expect(steps.map((row) => String(row[3])).join('\n')).not.toMatch(/TEMP B-TREE/);
  }
  await instance.close();
});

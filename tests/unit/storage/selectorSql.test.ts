import { fillWithDefaultSettings } from 'rxdb';
import { describe, expect, test } from 'vitest';
import { planColumns, type StoredSchema } from '#main/replica/storage/columns';
import { selectorPredicate } from '#main/replica/storage/selectorSql';
import { sortSql } from '#main/replica/storage/sortSql';

const schema = fillWithDefaultSettings({
  version: 0,
  primaryKey: 'id',
  type: 'object',
  properties: {
    id: { type: 'string', maxLength: 10 },
    kind: { type: 'string', maxLength: 10 },
    n: { type: 'number' },
    list: { type: 'array' },
    nested: { type: 'object', properties: { flag: { type: 'boolean' } } },
    title: { type: 'string' },
  },
  indexes: [['kind', 'n'], ['nested.flag'], 'list'],
} as never) as unknown as StoredSchema;

const plan = () => planColumns(schema);
const where = (selector: object) => selectorPredicate(plan(), selector);

describe('columns', () => {
  test('are made of indexed scalar fields alone', () => {
    expect(plan().own.map(({ sql, type }) => `${sql} ${type}`)).toEqual([
      '"kind" string',
      '"n" number',
      '"nested.flag" boolean',
    ]);
    expect(plan().indexes.map(({ columns, alive }) => [columns.join(), alive])).toEqual([
      ['"kind","n",_id', true],
      ['"nested.flag",_id', true],
    ]);
  });
});

describe('a selector', () => {
  test.each([
    [{ kind: { $eq: 'a' } }, '"kind" = ?', ['a']],
    [{ kind: 'a', _deleted: { $eq: false } }, '("kind" = ? AND _deleted = 0)', ['a']],
    [{ n: { $gte: 1, $lt: 3 } }, '("n" >= ? AND "n" < ?)', [1, 3]],
    [{ n: { $ne: 1 } }, 'NOT ifnull("n" = ?, 0)', [1]],
    [{ kind: { $in: ['a', null] } }, '("kind" IS NULL OR "kind" IN (?))', ['a']],
    [{ 'nested.flag': { $eq: true } }, '"nested.flag" = 1', []],
    [{ kind: { $eq: 5 } }, '0', []],
    [{ kind: { $gt: 5 } }, '0', []],
    [{}, '1', []],
  ])('%j is exactly %s', (selector, sql, params) => {
    expect(where(selector)).toEqual({ sql, params, exact: true });
  });

  test.each([
    [{ title: { $eq: 'a' } }, '1'],
    [{ kind: { $regex: '^a' } }, '1'],
    [{ kind: { $gte: null } }, '1'],
    [{ kind: { $eq: 'a' }, title: { $eq: 'b' } }, '"kind" = ?'],
    [{ $or: [{ kind: { $eq: 'a' } }, { title: { $eq: 'b' } }] }, '1'],
    [{ $nor: [{ title: { $eq: 'b' } }] }, '1'],
    [{ n: { $gt: Infinity } }, '1'],
  ])('%j is narrowed to %s and left to the matcher', (selector, sql) => {
    expect(where(selector)).toMatchObject({ sql, exact: false });
  });

  test('a column that once held another type says nothing', () => {
    const columns = plan();
    const kind = columns.byPath.get('kind');
    if (kind) kind.odd = true;
    expect(selectorPredicate(columns, { kind: { $eq: 'a' } })).toMatchObject({ sql: '1', exact: false });
    expect(sortSql(columns, [{ kind: 'asc' }])).toBeUndefined();
  });

  test('a thousand branches stay a shallow expression', () => {
    const { sql } = where({ $or: Array.from({ length: 4000 }, (_, n) => ({ n: { $eq: n } })) });
    let depth = 0;
    let deepest = 0;
    for (const sign of sql) {
      depth += sign === '(' ? 1 : sign === ')' ? -1 : 0;
      deepest = Math.max(deepest, depth);
    }
    expect(deepest).toBeLessThan(20);
  });
});

import { startStorageWorker } from '#main/replica/storage/index';

const fold = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'd').toLowerCase();

/** An application's entry as it would be: which text is searched, how it is folded, what is counted. */
startStorageWorker({
  searchText: (collection, document) => {
    const title = (document['data'] as { title?: unknown } | undefined)?.title;
    return collection === 'records' && typeof title === 'string' ? title : null;
  },
  fold,
  searchVersion: '1',
  aggregates: {
    byStatus: {
      sql: 'SELECT status, count(*) AS n FROM {collection} WHERE _deleted = 0 AND kind = ? GROUP BY status ORDER BY status',
      params: ['kind'],
    },
    among: {
      sql: `SELECT count(*) AS n FROM {records} WHERE _deleted = 0 AND status IN (SELECT value FROM json_each(?)) AND json_extract(_data, '$.restricted') = ?`,
      params: ['statuses', 'restricted'],
    },
    forbidden: { sql: 'DELETE FROM {records}' },
    endless: {
      sql: 'WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) AS n FROM n',
    },
  },
});

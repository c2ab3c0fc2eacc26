import { openStatuses } from '#shared/domain/tasks';

const open = openStatuses.map((status) => `'${status}'`).join(', ');

/** Named SQL over the replica's own columns, run beside the file; `{collection}` is the table of the records. */
export const aggregates = {
  /** How many tasks of each unit and leader are in each bucket of timeliness. */
  'tasks.buckets': {
    params: ['today', 'soonEnd'],
    sql: `
      SELECT unitId, personId,
        CASE
          WHEN status IN ('COMPLETED_ON_TIME', 'COMPLETED_LATE') THEN status
          WHEN due = '' THEN 'WITHIN_TERM'
          WHEN due < ?1 THEN 'OVERDUE'
          WHEN due <= ?2 THEN 'DUE_SOON'
          ELSE 'WITHIN_TERM'
        END AS bucket,
        count(*) AS n
      FROM {collection}
      WHERE kind = 'task' AND NOT _deleted
        AND status IN (${open}, 'COMPLETED_ON_TIME', 'COMPLETED_LATE')
      GROUP BY unitId, personId, bucket`,
  },
} as const;

import { mostReminders } from '#shared/domain/taskParts';
import { openStatuses } from '#shared/domain/tasks';

const listed = (values: readonly string[]): string => values.map((value) => `'${value}'`).join(', ');

const open = listed(openStatuses);

/** Named SQL over the replica's own columns, run beside the file; `{collection}` is the table of the records. */
export const aggregates = {
  /** How many tasks of each unit and leader are in each bucket of timeliness. Answered by an index alone. */
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
  /** How many open tasks are due on each day of a span. */
  'tasks.openByDue': {
    params: ['from', 'to'],
    sql: `
      SELECT due, count(*) AS n FROM {collection}
      WHERE kind = 'task' AND NOT _deleted AND status IN (${open}) AND due >= ?1 AND due <= ?2 AND due > ''
      GROUP BY due`,
  },
  /** What fell due in each month of a span: completed on time, late, open and over. */
  'tasks.months': {
    params: ['from', 'to', 'today'],
    sql: `
      SELECT substr(due, 1, 7) AS month, count(*) AS total,
        sum(status = 'COMPLETED_ON_TIME') AS onTime,
        sum(status = 'COMPLETED_LATE') AS late,
        sum(status NOT IN ('COMPLETED_ON_TIME', 'COMPLETED_LATE') AND due < ?3) AS overdue
      FROM {collection}
      WHERE kind = 'task' AND NOT _deleted AND due >= ?1 AND due <= ?2
        AND status IN (${open}, 'COMPLETED_ON_TIME', 'COMPLETED_LATE')
      GROUP BY month ORDER BY month`,
  },
  /** How many tasks wait for somebody's word, by the status column. */
  'tasks.waiting': {
    params: [],
    sql: `
      SELECT status, count(*) AS n FROM {collection}
      WHERE kind = 'task' AND NOT _deleted
        AND status IN ('AWAITING_APPROVAL', 'EXTENSION_ASKED', 'EXPLANATION_ASKED', 'BOTH_ASKED')
      GROUP BY status`,
  },
  /** The open tasks that were reminded of so often that they belong on the agenda of the next briefing. */
  'tasks.forBriefing': {
    params: [],
    sql: `
      SELECT e.parentId AS id FROM {collection} e
      WHERE e.kind = 'taskEvent' AND NOT e._deleted AND e.status = 'REMINDED'
      GROUP BY e.parentId HAVING count(*) >= ${mostReminders}
        AND e.parentId IN (
          SELECT t._id FROM {collection} t WHERE t.kind = 'task' AND NOT t._deleted AND t.status IN (${open}))`,
  },
} as const;

import type { PoolClient } from 'pg';
import type { PushRow } from '#shared/sync/protocol';

const sql = `
  SELECT DISTINCT h.id FROM json_to_recordset($2::json) AS pushed(id text, deleted boolean, doc jsonb)
  JOIN history h ON h.org_id = $1 AND h.id = pushed.id AND h.deleted = pushed.deleted
    AND h.doc #- '{data,code}' = pushed.doc #- '{data,code}'`;

/**
 * Which of these pushes, that are not based on what stands, were accepted once and built upon by others since: the
 * answer was lost, or a replica offers everything again after a restore. The moment of an edit is part of the
 * content, so equal content is the same edit. The code of a task is the server's and does not count.
 */
export async function earlierVersions(
  client: PoolClient,
  orgId: string,
  rows: readonly PushRow[],
): Promise<ReadonlySet<string>> {
  if (rows.length === 0) return new Set();
  const pushed = rows.map(({ record, deleted }) => ({
    id: (record as { readonly id: string }).id,
    deleted,
    doc: record,
  }));
  const { rows: found } = await client.query<{ id: string }>(sql, [orgId, JSON.stringify(pushed)]);
  return new Set(found.map(({ id }) => id));
}

import { access } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { contentHash } from '#shared/domain/content';
import { openLogger } from '#server/logger';
import { openPool } from '#server/store/pool';
import { verifyHistory } from '#server/admin/verifyHistory';
import { signIn } from '../integration/server/client';
import type { Client } from './client';

const tokens = /tok-\d+-\d+-/gu;

/** All tokens that are in what the server holds or ever held, by the record they are in. */
async function tokensOnServer(databaseUrl: string): Promise<ReadonlySet<string>> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ id: string; doc: string }>(
      'SELECT id, doc::text AS doc FROM history',
    );
    return new Set(rows.flatMap(({ id, doc }) => (doc.match(tokens) ?? []).map((token) => `${id} ${token}`)));
  } finally {
    await client.end();
  }
}

/** Attachments whose bytes are not on the server. */
async function missingFiles(databaseUrl: string, blobs: string): Promise<readonly string[]> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ sha256: string }>(
      `SELECT doc #>> '{data,sha256}' AS sha256 FROM records
       WHERE kind = 'attachment' AND id NOT LIKE 'longbien.%' AND NOT deleted`,
    );
    const missing: string[] = [];
    for (const { sha256 } of rows) {
      const path = join(blobs, 'files', sha256.slice(0, 2), sha256);
      await access(path).catch(() => missing.push(sha256));
    }
    return missing;
  } finally {
    await client.end();
  }
}

/** Claims that are nowhere: not on the server, not in its history, not waiting for a person on any machine. */
export async function findLost(
  databaseUrl: string,
  blobs: string,
  clients: readonly Client[],
): Promise<{ readonly lost: readonly string[]; readonly refused: number; readonly conflicts: number }> {
  const known = new Set(await tokensOnServer(databaseUrl));
  let refused = 0;
  let conflicts = 0;
  for (const client of clients) {
    const dump = await client.tell({ order: 'dump' });
    if (dump.reply !== 'dump') throw new Error(`${client.username} does not answer`);
    for (const text of dump.parked) {
      const { recordId, reason } = JSON.parse(text) as { readonly recordId: string; readonly reason: string };
      if (reason === 'refused') refused += 1;
      else conflicts += 1;
      for (const token of text.match(tokens) ?? []) known.add(`${recordId} ${token}`);
    }
  }
  const lost = clients.flatMap(({ username, claims }) =>
    [...claims.values()]
      .filter(({ id, tokens: any }) => !any.some((token) => known.has(`${id} ${token}`)))
      .map(({ id, key, tokens: any }) => `${username}: ${id} (${key}) ${any.join(' ')}`),
  );
  const files = await missingFiles(databaseUrl, blobs);
  return { lost: [...lost, ...files.map((sha256) => `file ${sha256}`)], refused, conflicts };
}

/** Where a replica differs from what the server shows its person; empty when they are the same. */
export async function differences(serverUrl: string, client: Client): Promise<readonly string[]> {
  const { records } = await (await signIn(serverUrl, client.username)).pullAll();
  const wanted = new Map(
    records
      .filter(({ _deleted }) => !_deleted)
      .map((record) => [record.id, `${contentHash(record, false)} ${record.seq}`]),
  );
  const dump = await client.tell({ order: 'dump' });
  if (dump.reply !== 'dump') return ['does not answer'];
  const held = new Map(dump.records.map(([id, hash, seq]) => [id, `${hash} ${seq}`]));
  return [...new Set([...wanted.keys(), ...held.keys()])]
    .filter((id) => wanted.get(id) !== held.get(id))
    .map((id) => `${id}: server ${wanted.get(id) ?? 'none'}, here ${held.get(id) ?? 'none'}`);
}

/** What is wrong with the audit trail; null when it is whole. */
export async function brokenHistory(databaseUrl: string): Promise<string | null> {
  const pool = openPool(databaseUrl, 1, openLogger('error'));
  try {
    const { intact, broken } = await verifyHistory(pool);
    return intact ? null : JSON.stringify(broken);
  } finally {
    await pool.end();
  }
}

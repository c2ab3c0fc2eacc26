import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startEmbeddedPostgres } from '#build/database';
import { freshDatabase } from '#build/testing/freshDatabase';
import { SetupError } from '#build/common/setupError';

async function ask<Row>(url: string, sql: string): Promise<Row[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows as Row[];
  } finally {
    await client.end();
  }
}

describe('the PostgreSQL of a test run', () => {
  it('gives every test an empty database of its own, in UTF-8', async () => {
    const [one, two] = await Promise.all([freshDatabase(), freshDatabase()]);
    await ask(one, "CREATE TABLE t AS SELECT 'Phường Bồ Đề' AS name");
    expect(await ask(one, 'SELECT name FROM t')).toEqual([{ name: 'Phường Bồ Đề' }]);
    expect(await ask(two, "SELECT to_regclass('t') AS t")).toEqual([{ t: null }]);
    expect(await ask(two, 'SHOW server_encoding')).toEqual([{ server_encoding: 'UTF8' }]);
  });
});

describe('a durable PostgreSQL', () => {
  let directory = '';
  beforeAll(async () => {
    directory = await mkdtemp(path.join(tmpdir(), 'giao-ban-durable-'));
  });
  afterAll(() => rm(directory, { recursive: true, force: true }));

  it('keeps its data from one start to the next', async () => {
    const first = await startEmbeddedPostgres({ directory, quiet: true });
    await ask(first.url, 'CREATE TABLE kept AS SELECT 14 AS wards');
    await first.stop();
    const second = await startEmbeddedPostgres({ directory, quiet: true });
    expect(await ask(second.url, 'SELECT wards FROM kept')).toEqual([{ wards: 14 }]);
    expect(await ask(second.url, 'SHOW fsync')).toEqual([{ fsync: 'on' }]);
    await second.stop();
  });

  it('is used as it is when it already runs', async () => {
    const first = await startEmbeddedPostgres({ directory, quiet: true });
    const second = await startEmbeddedPostgres({ directory, quiet: true });
    expect(second).toMatchObject({ reused: true, port: first.port });
    await second.stop();
  });

  it('starts over a postmaster.pid whose number now belongs to another program', async () => {
    await writeFile(path.join(directory, 'data', 'postmaster.pid'), `${process.pid}\n\n\n5432\n`);
    const running = await startEmbeddedPostgres({ directory, quiet: true });
    expect(running.reused).toBe(false);
    await running.stop();
  });

  it('says that the port is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const { port } = other.address() as AddressInfo;
    await expect(startEmbeddedPostgres({ directory, port, quiet: true })).rejects.toThrow(
      new SetupError(`port ${port} is taken by another program: stop it or choose another port`),
    );
    await new Promise((resolve) => other.close(resolve));
  });

  it('refuses files of another major version and leaves them alone', async () => {
    const version = path.join(directory, 'data', 'PG_VERSION');
    await writeFile(version, '12\n');
    await expect(startEmbeddedPostgres({ directory, quiet: true })).rejects.toThrow(
      /was made by PostgreSQL 12/,
    );
    expect(await readFile(version, 'utf8')).toBe('12\n');
  });

  it('says that the folder cannot be written', async () => {
    const file = path.join(directory, 'a-file');
    await writeFile(file, '');
    await expect(startEmbeddedPostgres({ directory: file, quiet: true })).rejects.toThrow(
      /cannot be written \(EEXIST\)/,
    );
  });
});

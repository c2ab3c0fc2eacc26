import { Client } from 'pg';

/**
 * Makes a database when it is missing.
 * @param url a connection URL to any database of the same PostgreSQL, by a user who may create databases
 * @returns the URL of the database
 */
export async function createDatabase(url: string, name: string): Promise<string> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const found = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
    // template0, so that a PostgreSQL of the office with another locale serves as well.
    if (found.rowCount === 0) {
      await client.query(
        `CREATE DATABASE ${client.escapeIdentifier(name)} ENCODING 'UTF8' TEMPLATE template0`,
      );
    }
  } finally {
    await client.end();
  }
  const made = new URL(url);
  made.pathname = `/${name}`;
  return made.href;
}

import type { TestProject } from 'vitest/node';
import type {} from './freshDatabase';
import { startTestDatabase } from '../database';

const variable = 'GIAO_BAN_TEST_DATABASE_URL';

/** Vitest set-up of the projects that need PostgreSQL: the first starts one, the others use the same. */
export async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const given = process.env[variable];
  if (given) {
    project.provide('databaseUrl', given);
    return undefined;
  }
  const database = await startTestDatabase();
  process.env[variable] = database.url;
  project.provide('databaseUrl', database.url);
  return () => {
    delete process.env[variable];
    return database.stop();
  };
}

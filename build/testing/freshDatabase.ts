import { inject } from 'vitest';
import { createTestDatabase } from '../database';

declare module 'vitest' {
  interface ProvidedContext {
    /** Connection URL of the PostgreSQL of this test run. */
    databaseUrl: string;
  }
}

/** For one test: the URL of an empty database of its own in the PostgreSQL of this test run. */
export const freshDatabase = (): Promise<string> => createTestDatabase(inject('databaseUrl'));

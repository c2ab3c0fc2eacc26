/** PostgreSQL for development, tests and small offices (docs/runtime.md). */
export { createTestDatabase, startTestDatabase } from './postgres/startTestDatabase';
export type { TestDatabase } from './postgres/startTestDatabase';
export { startEmbeddedPostgres } from './postgres/startEmbeddedPostgres';
export type { EmbeddedPostgresOptions, RunningPostgres } from './postgres/startEmbeddedPostgres';

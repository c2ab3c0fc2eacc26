import { defineConfig } from 'vitest/config';

/** One PostgreSQL for all projects that name it; not started for a run of unit tests alone. */
const database = { globalSetup: ['build/testing/globalDatabase.ts'] };

const project = (name: string, timeout: number) => ({
  test: {
    name,
    include: [`tests/${name}/**/*.test.{ts,tsx}`],
    environment: 'node',
    testTimeout: timeout,
    hookTimeout: timeout,
    env: { TZ: 'Asia/Ho_Chi_Minh' },
  },
});

/** Three heights of tests: pure rules, real parts together, the real window (one at a time, design §9). */
export default defineConfig({
  test: {
    projects: [
      project('unit', 20_000),
      { test: { ...project('integration', 120_000).test, ...database } },
      { test: { ...project('e2e', 240_000).test, ...database, fileParallelism: false } },
    ],
  },
});

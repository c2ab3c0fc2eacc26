import { defineConfig } from 'vitest/config';
import type { Reporter } from 'vitest/node';

/** Ends a run with one plain line, `N passed, N failed, N skipped`, that a build service can read. */
const closingLine: Reporter = {
  onTestRunEnd(modules, errors) {
    const count = { passed: 0, failed: 0, skipped: 0, pending: 0 };
    for (const module of modules) {
      for (const test of module.children.allTests()) count[test.result().state] += 1;
      // A file that cannot be loaded has no tests to count, and has failed all the same.
      if (module.state() === 'failed' && module.errors().length > 0) count.failed += 1;
    }
    const skipped = count.skipped + count.pending;
    const line = `${count.passed} passed, ${count.failed + errors.length} failed`;
    process.once('exit', () => console.log(skipped > 0 ? `${line}, ${skipped} skipped` : line));
  },
};

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
    reporters: ['default', closingLine],
    projects: [
      project('unit', 20_000),
      { test: { ...project('integration', 120_000).test, ...database } },
      { test: { ...project('e2e', 240_000).test, ...database, fileParallelism: false } },
    ],
  },
});

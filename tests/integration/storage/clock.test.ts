import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryDirectory } from './fixture';

const DAY = 24 * 3600 * 1000;

const live = (directory: string, env: Record<string, string>): void => {
  const script = join(import.meta.dirname, 'clockProcess.ts');
  execFileSync(process.execPath, ['--import', 'tsx', script], {
    env: { ...process.env, STORAGE_DIRECTORY: directory, CLOCK_OFFSET_MS: '0', ...env },
  });
};

test(
  'a fast clock, a push, the clock corrected, an offline edit, a restart: the edit is pushed',
  { timeout: 60_000 },
  () => {
    const directory = temporaryDirectory();
    live(directory, { CLOCK_OFFSET_MS: String(DAY), CLOCK_INSERT: '1', CLOCK_PUSH: '1' });
    live(directory, { CLOCK_INSERT: '2' });
    live(directory, { CLOCK_PUSH: '1' });
    const server = JSON.parse(readFileSync(join(directory, 'server.json'), 'utf8')) as object;
    expect(Object.keys(server).sort()).toEqual(['id-00000001', 'id-00000002']);
  },
);

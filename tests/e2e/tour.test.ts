import path from 'node:path';
import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { freshDatabase } from '#build/testing/freshDatabase';
import { prepareRuntime } from '#build/runtime';
import { runTour } from './tour/run';

it('plays the main job end to end: meeting, paper, task, offline visit, back online', async () => {
  const out = path.join(import.meta.dirname, '../../out/tour-test');
  await runTour({
    runtime: await prepareRuntime({ appDir: path.join(import.meta.dirname, '../..') }),
    display: process.env['DISPLAY'],
    databaseUrl: await freshDatabase(),
    out,
  });
  const summary = JSON.parse(await readFile(path.join(out, 'summary.json'), 'utf8')) as {
    readonly steps: readonly { readonly ok: boolean }[];
  };
  expect(summary.steps.map(({ ok }) => ok)).toEqual([true, true, true, true, true]);
});

import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { sourceHash } from '#build/app/sourceHash';

let root = '';
beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'giao-ban-hash-'));
  await mkdir(path.join(root, 'main', 'deep'), { recursive: true });
  await writeFile(path.join(root, 'main', 'a.ts'), 'a');
  await writeFile(path.join(root, 'main', 'deep', 'b.ts'), 'b');
  await writeFile(path.join(root, 'config.ts'), 'c');
});
afterEach(() => rm(root, { recursive: true, force: true }));

const hash = (): Promise<string> => sourceHash(root, ['main', 'config.ts', 'not-there']);

it('is the same for the same files, whatever their times', async () => {
  const before = await hash();
  await writeFile(path.join(root, 'main', 'a.ts'), 'a');
  expect(await hash()).toBe(before);
});

it.each<[string, () => Promise<void>]>([
  ['a content', () => writeFile(path.join(root, 'main', 'deep', 'b.ts'), 'B')],
  ['a new file', () => writeFile(path.join(root, 'main', 'new.ts'), '')],
  ['a file that is gone', () => rm(path.join(root, 'config.ts'))],
])('changes with %s', async (_, change) => {
  const before = await hash();
  await change();
  expect(await hash()).not.toBe(before);
});

it('does not mistake text that moved from one file to the next', async () => {
  await writeFile(path.join(root, 'main', 'a.ts'), 'ab');
  await writeFile(path.join(root, 'main', 'deep', 'b.ts'), '');
  const moved = await hash();
  await writeFile(path.join(root, 'main', 'a.ts'), 'a');
  await writeFile(path.join(root, 'main', 'deep', 'b.ts'), 'b');
  expect(await hash()).not.toBe(moved);
});

import { basename, dirname, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { filePath } from '#main/replica/storage/index';

test('a plain name is the name of the file', () => {
  expect(filePath('/data', 'replica_1')).toBe(resolve('/data/replica_1.sqlite'));
});

test('no name leaves the folder, and no two names share a file on any file system', () => {
  const names = [
    'A',
    'a',
    '../a',
    'a/b',
    'a\\b',
    'a:b',
    'ă',
    'ă'.normalize('NFD'),
    '',
    '.',
    'con.',
    'x'.repeat(500),
  ];
  const paths = names.map((name) => filePath('/data', name));
  expect(new Set(paths.map((path) => path.toLowerCase())).size).toBe(names.length);
  for (const path of paths) {
    expect(dirname(path)).toBe(resolve('/data'));
    expect(basename(path)).toMatch(/^[a-z0-9_.-]{1,90}$/);
  }
});

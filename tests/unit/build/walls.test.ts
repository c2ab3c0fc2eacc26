import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, it } from 'vitest';
import { rootDirectory } from '#build/common/paths';

// The project's own configuration; rules that need types are off, because the files below do not exist.
const eslint = new ESLint({
  cwd: rootDirectory,
  overrideConfig: [
    {
      files: ['**/*.{ts,tsx}'],
      ...tseslint.configs.disableTypeChecked,
      languageOptions: { parserOptions: { projectService: false } },
    },
  ],
});

/** The rules that a text breaks when it stands in a file. */
async function broken(file: string, text: string): Promise<readonly string[]> {
  const [result] = await eslint.lintText(text, { filePath: file });
  return (result?.messages ?? []).map(({ ruleId, message }) => ruleId ?? message);
}

type Case = readonly [file: string, text: string];
const wall = ['house/walls'];

const breaking: Readonly<Record<string, readonly Case[]>> = {
  'shared imports only shared': [
    ['shared/domain/x.ts', "import { a } from '#main/clock'; a();"],
    ['shared/domain/x.ts', "import { a } from '../../server/app'; a();"],
    ['shared/domain/x.ts', "import { a } from '#renderer/x'; a();"],
    ['shared/x.ts', "export { a } from '#build/runtime';"],
    ['shared/x.ts', "export * from '../tests/support/until';"],
    ['shared/x.ts', "export type A = import('#server/config').Config;"],
    ['shared/x.ts', "import manifest from '../package.json'; manifest.name;"],
  ],
  'shared runs without Node.js': [
    ['shared/x.ts', "import { join } from 'node:path'; join('a');"],
    ['shared/x.ts', "import { readFileSync } from 'fs'; readFileSync('a');"],
    ['shared/x.ts', "import type { Stats } from 'node:fs'; export type S = Stats;"],
  ],
  'shared runs without Electron': [['shared/x.ts', "import { app } from 'electron/main'; app.quit();"]],
  'main imports only main and shared': [
    ['main/x.ts', "import { a } from '#server/app'; a();"],
    ['main/x.ts', "import { a } from '../renderer/x'; a();"],
    ['main/commands/x.ts', "void import('../../build/runtime');"],
    ['main/x.ts', "import '#tests/support/until';"],
  ],
  'renderer imports only renderer and shared': [
    ['renderer/x.tsx', "import { a } from '#main/clock'; a();"],
    ['renderer/features/tasks/x.tsx', "import { a } from '../../../server/app'; a();"],
    ['renderer/x.tsx', "import type { Desk } from '../main/desk'; export type D = Desk;"],
  ],
  'renderer runs without Node.js and without Electron': [
    ['renderer/x.ts', "import { join } from 'node:path'; join('a');"],
    ['renderer/x.ts', "import { ipcRenderer } from 'electron/renderer'; ipcRenderer.send('a');"],
    ['renderer/x.ts', "const { app } = require('electron/main'); app.quit();"],
  ],
  'server imports only server and shared': [
    ['server/x.ts', "import { a } from '#main/clock'; a();"],
    ['server/feed/x.ts', "import { a } from '../../renderer/x'; a();"],
    ['server/x.ts', "import { app } from 'electron/main'; app.quit();"],
  ],
  'bare electron is banned everywhere': [
    ['main/x.ts', "import { app } from 'electron'; app.quit();"],
    ['main/preload.ts', "import { contextBridge } from 'electron'; contextBridge;"],
    ['tests/e2e/x.ts', "import type { BrowserWindow } from 'electron'; export type W = BrowserWindow;"],
    ['build/x.ts', "void import('electron');"],
  ],
  'electron/renderer belongs to the preload script, electron/main to the rest of main': [
    ['main/x.ts', "import { contextBridge } from 'electron/renderer'; contextBridge;"],
    ['main/preload.ts', "import { app } from 'electron/main'; app.quit();"],
  ],
  'raw ipcMain stands in one file': [
    ['main/commands/x.ts', "import { ipcMain } from 'electron/main'; ipcMain.handle('a', () => 1);"],
    ['main/commands/x.ts', "import { ipcMain as calls } from 'electron/main'; calls.handle('a', () => 1);"],
    ['main/commands/x.ts', "import * as electron from 'electron/main'; electron.app.quit();"],
    ['main/commands/x.ts', "export { ipcMain } from 'electron/main';"],
  ],
  'raw ipcRenderer stands in one file': [
    ['main/window/x.ts', "import { ipcRenderer } from 'electron/renderer'; ipcRenderer.send('a');"],
  ],
  'libsql stands in one file': [
    ['main/replica/storage/writeBatch.ts', "import Database from 'libsql'; new Database('a');"],
    ['main/session/x.ts', "import type Database from 'libsql'; export type D = Database.Database;"],
    ['server/x.ts', "import Database from 'libsql'; new Database('a');"],
  ],
  'the storage is a package of its own': [
    ['main/replica/storage/x.ts', "import { log } from '../../log'; log;"],
    ['main/replica/storage/x.ts', "import { fold } from '#shared/text/fold'; fold('a');"],
    ['main/replica/storage/x.ts', "import { a } from '../recordsSchema'; a;"],
  ],
};

describe('a wall', () => {
  describe.each(Object.entries(breaking))('%s', (_, cases) => {
    it.each(cases)('stops %s: %s', async (file, text) => {
      expect(await broken(file, text)).toEqual(expect.arrayContaining(wall));
    });
  });

  it.each<Case>([
    ['shared/domain/x.ts', "import { fold } from '#shared/text/fold'; fold('a');"],
    ['shared/domain/x.ts', "import { z } from 'zod'; z.string();"],
    ['main/commands/x.ts', "import { ok } from '#shared/result'; ok(1);"],
    ['main/commands/x.ts', "import { app } from 'electron/main'; app.quit();"],
    ['main/commands/x.ts', "import { join } from 'node:path'; join('a');"],
    ['main/ipc.ts', "import { ipcMain } from 'electron/main'; ipcMain.handle('a', () => 1);"],
    [
      'main/preload.ts',
      "import { contextBridge, ipcRenderer } from 'electron/renderer'; contextBridge; ipcRenderer;",
    ],
    ['main/replica/storage/sqlite.ts', "import Database from 'libsql'; new Database('a');"],
    ['main/replica/storage/worker/x.ts', "import { a } from '../columns'; a;"],
    ['main/replica/x.ts', "import { a } from './storage'; a;"],
    ['renderer/features/tasks/x.tsx', "import { LateTag } from '../../components/LateTag'; LateTag();"],
    ['renderer/x.tsx', "import { calls } from '#shared/ipc/calls'; calls;"],
    ['server/x.ts', "import { decide } from '#shared/domain/access/decide'; decide; import 'node:fs';"],
    ['build/x.ts', "import { a } from '#main/clock'; import { b } from '#server/app'; a(); b();"],
    ['tests/e2e/x.ts', "import { app } from 'electron/main'; import Database from 'libsql'; app; Database;"],
  ])('lets %s through: %s', async (file, text) => {
    expect(await broken(file, text)).toEqual([]);
  });
});

describe('lint', () => {
  it.each([
    ['a default export', 'main/x.ts', 'export default 1;', 'no-restricted-syntax'],
    [
      'an open window',
      'main/x.ts',
      'export const w = { webPreferences: { sandbox: false } };',
      'no-restricted-syntax',
    ],
    ['any', 'main/x.ts', 'export const a: any = 1;', '@typescript-eslint/no-explicit-any'],
    ['@ts-ignore', 'main/x.ts', '// @ts-ignore\nexport const a = 1;', '@typescript-eslint/ban-ts-comment'],
    ['a swallowed error', 'main/x.ts', 'try { fetch("a"); } catch {}', 'no-empty'],
    ['work left for later', 'main/x.ts', `// ${'TO'}${'DO'} later`, 'no-warning-comments'],
    [
      'a rule switched off without a reason',
      'main/x.ts',
      '/* eslint-disable no-empty */\nif (1 > 0) {}',
      'house/disable-reason',
    ],
    [
      'a type imported as a value',
      'main/x.ts',
      "import { A } from './a'; export type B = A;",
      '@typescript-eslint/consistent-type-imports',
    ],
    [
      'a hook under a condition',
      'renderer/x.tsx',
      'export function X({ a }) { if (a) useState(1); return null; }',
      'react-hooks/rules-of-hooks',
    ],
    ['the process in the window', 'renderer/x.ts', 'export const a = process.env;', 'no-restricted-globals'],
    ['a long file', 'main/x.ts', 'export const a = [\n' + '  1,\n'.repeat(400) + '];', 'max-lines'],
  ])('refuses %s', async (_, file, text, rule) => {
    expect(await broken(file, text)).toContain(rule);
  });
});

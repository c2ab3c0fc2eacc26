import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../../../..');

export interface Source {
  /** From the root of the project, with forward slashes. */
  readonly file: string;
  readonly text: string;
}

/** The TypeScript files of some folders of the project. */
export function sources(
  folders: readonly string[],
  extensions: readonly string[] = ['.ts', '.tsx'],
): readonly Source[] {
  return folders.flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => extensions.includes(path.extname(name)))
      .map((name) => ({
        file: path.posix.join(folder, name.split(path.sep).join('/')),
        text: readFileSync(path.join(root, folder, name), 'utf8'),
      })),
  );
}

/** Removes comments, so that words in them do not count as code; keeps line breaks and strings with "//" in them. */
export function withoutComments(text: string): string {
  return text.replace(
    /('(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`)|\/\*[\s\S]*?\*\/|(?<!:)\/\/[^\n]*/gu,
    (all, literal: string | undefined) => literal ?? all.replace(/[^\n]/gu, ' '),
  );
}

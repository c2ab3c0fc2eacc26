import { rename } from 'node:fs/promises';

/** Moves a damaged file or folder aside under a name that says so; nothing is deleted. Answers the new path. */
export async function quarantine(path: string, now: Date): Promise<string> {
  const aside = `${path}.hong-${now.toISOString().replace(/[:.]/gu, '-')}`;
  await rename(path, aside);
  return aside;
}

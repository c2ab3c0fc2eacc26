import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Failure } from '../failure';

/**
 * Writes a file so that it is either the old one or the new one, never half: temporary file, fsync, rename.
 * @throws Failure file.diskFull | file.readOnly | file.write
 */
export async function writeAtomic(path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const temporary = `${path}.${process.pid}.part`;
  try {
    const file = await open(temporary, 'w', 0o600);
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw fileFailure(error, path);
  }
}

function fileFailure(error: unknown, path: string): Failure {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'ENOSPC' || code === 'EDQUOT') return new Failure('file.diskFull', { path }, error);
  if (code === 'EROFS' || code === 'EACCES' || code === 'EPERM')
    return new Failure('file.readOnly', { path }, error);
  return new Failure('file.write', { path }, error);
}

import { createWriteStream, mkdirSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setLogSink } from '../log';

/** A log that has grown beyond this is put aside at the next start; one old file is kept. */
const largest = 5 * 1024 * 1024;

/** Sends the log to `<userData>/logs/giao-ban.log`. A log that cannot be written must not stop the work. */
export function logToFile(userData: string): void {
  const directory = join(userData, 'logs');
  const path = join(directory, 'giao-ban.log');
  mkdirSync(directory, { recursive: true });
  if ((statSync(path, { throwIfNoEntry: false })?.size ?? 0) > largest) renameSync(path, `${path}.1`);
  const stream = createWriteStream(path, { flags: 'a' });
  stream.on('error', (error) => process.stderr.write(`${String(error)}\n`));
  setLogSink((line) => void stream.write(`${line}\n`));
}

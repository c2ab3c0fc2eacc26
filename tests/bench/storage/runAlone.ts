import { execFile } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { ContenderName } from './contenders';

export interface AloneFigures {
  readonly peakMiB: number;
  readonly loopDelayP99: number;
}

const run = promisify(execFile);

/** Memory and event-loop delay of one contender while it inserts, in a fresh process. */
export async function runAlone(name: ContenderName, documents: number): Promise<AloneFigures> {
  const script = join(import.meta.dirname, 'alone.ts');
  const root = mkdtempSync(join(tmpdir(), 'storage-bench-'));
  const { stdout } = await run(process.execPath, ['--import', 'tsx', script, name, root, String(documents)]);
  return JSON.parse(stdout) as AloneFigures;
}

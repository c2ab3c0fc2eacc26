import { readFileSync } from 'node:fs';

/** What a process did to the files of a database, in order, and when it had acknowledged a batch. */
export type Step =
  | { readonly kind: 'write'; readonly file: string; readonly at: number; readonly bytes: Buffer }
  | { readonly kind: 'truncate'; readonly file: string; readonly size: number }
  | { readonly kind: 'sync'; readonly file: string }
  | { readonly kind: 'delete'; readonly file: string }
  | { readonly kind: 'acknowledge'; readonly batch: number };

const bytesOf = (hex: string): Buffer => Buffer.from(hex.replaceAll('\\x', ''), 'hex');

/** Reads `strace -f -y -xx`; only files whose name begins with `prefix` count. */
export function readTrace(log: string, prefix: string): Step[] {
  const steps: Step[] = [];
  for (const line of readFileSync(log, 'latin1').split('\n')) {
    const deleted = /^\d+ +unlink(?:at\(\w+<[^>]*>, |\()"((?:\\x[0-9a-f]{2})*)"/.exec(line);
    if (deleted) {
      const file = bytesOf(deleted[1] ?? '').toString();
      if (file.startsWith(prefix)) steps.push({ kind: 'delete', file });
      continue;
    }
    const call = /^\d+ +(\w+)\((\d+)<((?:\\x[0-9a-f]{2}|[^>])*)>(.*)$/.exec(line);
    if (!call) continue;
    const [, name = '', descriptor = '', encoded = '', rest = ''] = call;
    const file = encoded.startsWith('\\x') ? bytesOf(encoded).toString() : encoded;
    const step = stepOf(name, descriptor, file, rest, prefix);
    if (step) steps.push(step);
  }
  return steps;
}

function stepOf(
  name: string,
  descriptor: string,
  file: string,
  rest: string,
  prefix: string,
): Step | undefined {
  const text = /^, "((?:\\x[0-9a-f]{2})*)", \d+(?:, (\d+))?(?:\) +=| <unfinished)/.exec(rest);
  if (name === 'write' && descriptor === '1' && text) {
    const said = /^ack (-?\d+)$/.exec(
      bytesOf(text[1] ?? '')
        .toString()
        .trim(),
    );
    return said ? { kind: 'acknowledge', batch: Number(said[1]) } : undefined;
  }
  // The shared-memory index is rebuilt at every first opening.
  if (!file.startsWith(prefix) || file.endsWith('-shm')) return undefined;
  switch (name) {
    case 'pwrite64':
      if (!text) throw new Error(`a write that cannot be read: ${rest.slice(-60)}`);
      return { kind: 'write', file, at: Number(text[2]), bytes: bytesOf(text[1] ?? '') };
    case 'ftruncate':
      return { kind: 'truncate', file, size: Number(/^, (\d+)/.exec(rest)?.[1]) };
    case 'fsync':
    case 'fdatasync':
      return { kind: 'sync', file };
    default:
      throw new Error(`an unexpected call on the file: ${name}`);
  }
}

/** The files after these steps; `survives` says which writes a disk that was not told to sync has kept. */
export function filesAfter(
  steps: readonly Step[],
  survives: (step: Step, synced: boolean) => boolean,
): Map<string, Buffer> {
  const lastSync = new Map<string, number>();
  steps.forEach((step, n) => step.kind === 'sync' && lastSync.set(step.file, n));
  const files = new Map<string, GrowingFile>();
  steps.forEach((step, n) => {
    if (step.kind === 'sync' || step.kind === 'acknowledge') return;
    if (!survives(step, n < (lastSync.get(step.file) ?? -1))) return;
    if (step.kind === 'delete') {
      files.delete(step.file);
      return;
    }
    const file = files.get(step.file) ?? { bytes: Buffer.alloc(1 << 16), size: 0 };
    files.set(step.file, file);
    if (step.kind === 'truncate') resize(file, step.size);
    else {
      resize(file, Math.max(file.size, step.at + step.bytes.length));
      step.bytes.copy(file.bytes, step.at);
    }
  });
  return new Map([...files].map(([name, { bytes, size }]) => [name, bytes.subarray(0, size)]));
}

interface GrowingFile {
  bytes: Buffer;
  size: number;
}

function resize(file: GrowingFile, size: number): void {
  if (size < file.size) file.bytes.fill(0, size, file.size);
  if (size > file.bytes.length) file.bytes = Buffer.concat([file.bytes], size * 2);
  file.size = size;
}

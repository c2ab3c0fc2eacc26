import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, open } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import path from 'node:path';
import { PassThrough } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createInflateRaw } from 'node:zlib';

// PKWARE APPNOTE.TXT 4.3.12 and 4.3.16: signatures and field offsets of the central directory.
const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const endLength = 22;

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly packedSize: number;
  readonly mode: number;
  readonly offset: number;
}

/**
 * Unpacks the wanted files of a zip archive (no zip64, no encryption); folders and symbolic links are left out.
 * @param place where the file of this name in the archive goes, or undefined to leave it out
 */
export async function unzip(archive: string, place: (name: string) => string | undefined): Promise<void> {
  const handle = await open(archive);
  try {
    for (const entry of await readEntries(handle)) {
      const target = entry.name.endsWith('/') ? undefined : place(entry.name);
      if (target !== undefined) await unpackEntry(handle, archive, entry, target);
    }
  } finally {
    await handle.close();
  }
}

async function readEntries(handle: FileHandle): Promise<readonly Entry[]> {
  const { size } = await handle.stat();
  const tail = await readAt(
    handle,
    Math.max(0, size - 65_535 - endLength),
    Math.min(size, 65_535 + endLength),
  );
  let end = tail.length - endLength;
  while (end >= 0 && tail.readUInt32LE(end) !== endSignature) end--;
  if (end < 0) throw new Error('not a zip archive');
  const directory = await readAt(handle, tail.readUInt32LE(end + 16), tail.readUInt32LE(end + 12));
  const entries: Entry[] = [];
  for (let at = 0; at < directory.length;) {
    if (directory.readUInt32LE(at) !== entrySignature) throw new Error('damaged zip directory');
    const nameLength = directory.readUInt16LE(at + 28);
    entries.push({
      method: directory.readUInt16LE(at + 10),
      packedSize: directory.readUInt32LE(at + 20),
      mode: directory.readUInt32LE(at + 38) >>> 16,
      offset: directory.readUInt32LE(at + 42),
      name: directory.toString('utf8', at + 46, at + 46 + nameLength),
    });
    at += 46 + nameLength + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
  }
  return entries;
}

async function readAt(handle: FileHandle, position: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, position);
  if (bytesRead < length) throw new Error('the zip archive is cut short');
  return buffer;
}

async function unpackEntry(handle: FileHandle, archive: string, entry: Entry, target: string): Promise<void> {
  if (entry.name.split('/').includes('..')) throw new Error(`${entry.name}: leads out of the archive`);
  const type = entry.mode & 0o170000;
  if (type === 0o120000) return;
  if (entry.method !== 0 && entry.method !== 8)
    throw new Error(`${entry.name}: unknown compression ${entry.method}`);
  const local = await readAt(handle, entry.offset, 30);
  const start = entry.offset + 30 + local.readUInt16LE(26) + local.readUInt16LE(28);
  await mkdir(path.dirname(target), { recursive: true });
  const output = createWriteStream(target, { mode: entry.mode & 0o777 || 0o644 });
  if (entry.packedSize === 0) {
    output.end();
    return;
  }
  await pipeline(
    createReadStream(archive, { start, end: start + entry.packedSize - 1 }),
    entry.method === 8 ? createInflateRaw() : new PassThrough(),
    output,
  );
}

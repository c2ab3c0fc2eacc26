import { mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { unzip } from '#build/electron/unzip';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'giao-ban-zip-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** A zip archive as the format's description says; CRCs are left zero, the reader relies on the package's hash. */
function zipOf(files: readonly { name: string; text: string; mode: number; packed: boolean }[]): Buffer {
  const locals: Buffer[] = [];
  const entries: Buffer[] = [];
  let offset = 0;
  for (const { name, text, mode, packed } of files) {
    const body = packed ? deflateRawSync(text) : Buffer.from(text);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(Buffer.byteLength(name), 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(packed ? 8 : 0, 10);
    entry.writeUInt32LE(body.length, 20);
    entry.writeUInt16LE(Buffer.byteLength(name), 28);
    entry.writeUInt32LE(((0o100000 | mode) << 16) >>> 0, 38);
    entry.writeUInt32LE(offset, 42);
    locals.push(local, Buffer.from(name), body);
    entries.push(entry, Buffer.from(name));
    offset += 30 + Buffer.byteLength(name) + body.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt32LE(Buffer.concat(entries).length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, ...entries, end]);
}

it('unpacks the wanted files with their rights and leaves the others', async () => {
  const archive = path.join(folder, 'a.zip');
  const text = 'giao ban '.repeat(1000);
  await writeFile(
    archive,
    zipOf([
      { name: 'X/bin/run', text, mode: 0o755, packed: true },
      { name: 'X/empty', text: '', mode: 0o644, packed: false },
      { name: 'X/plain', text: 'plain', mode: 0o644, packed: false },
      { name: 'X/other', text, mode: 0o644, packed: true },
    ]),
  );
  const out = path.join(folder, 'out');
  await unzip(archive, (name) => (name === 'X/other' ? undefined : path.join(out, name)));
  expect(await readFile(path.join(out, 'X/bin/run'), 'utf8')).toBe(text);
  expect((await stat(path.join(out, 'X/bin/run'))).mode & 0o111).toBe(
    process.platform === 'win32' ? 0 : 0o111,
  );
  expect(await readFile(path.join(out, 'X/plain'), 'utf8')).toBe('plain');
  expect((await readdir(path.join(out, 'X'))).sort()).toEqual(['bin', 'empty', 'plain']);
});

it('refuses a damaged archive and a name that leads out of it', async () => {
  const archive = path.join(folder, 'a.zip');
  await writeFile(archive, 'not a zip at all, only some text that is long enough');
  await expect(unzip(archive, () => path.join(folder, 'x'))).rejects.toThrow('not a zip archive');
  await writeFile(archive, zipOf([{ name: 'a/../../x', text: 'x', mode: 0o644, packed: false }]));
  await expect(unzip(archive, (name) => path.join(folder, name))).rejects.toThrow(/leads out of the archive/);
});

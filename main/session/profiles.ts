import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { Failure } from '../failure';
import { quarantine } from '../files/quarantine';
import { wrappedKey } from './wrappedKey';
import { writeAtomic } from '../files/writeAtomic';

const box = z.strictObject({ iv: z.string(), sealed: z.string(), tag: z.string() });

/** A person who has signed in on this machine. The key is wrapped by their password, the token by the key. */
export const profile = z.strictObject({
  id: z.string(),
  serverUrl: z.string(),
  username: z.string(),
  orgId: z.string(),
  orgName: z.string(),
  personId: z.string(),
  displayName: z.string(),
  lastSignInAt: z.string(),
  key: wrappedKey,
  token: box,
});

export type Profile = Readonly<z.infer<typeof profile>>;

const currentVersion = 1;

const fileSchema = z.strictObject({
  version: z.literal(currentVersion),
  serverUrl: z.string(),
  profiles: z.array(profile).readonly(),
});

export type ProfileFile = Readonly<z.infer<typeof fileSchema>>;

const pathIn = (dataDir: string): string => join(dataDir, 'profiles.json');

/**
 * Reads who has signed in here. A file that cannot be read is put aside, never overwritten.
 * @throws Failure profiles.newer when a newer version of the app wrote it (the file is left as it is)
 */
export async function readProfiles(dataDir: string, now: () => Date): Promise<ProfileFile> {
  const path = pathIn(dataDir);
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    return { version: currentVersion, serverUrl: '', profiles: [] };
  }
  const read = parse(text);
  if (read) return read;
  await quarantine(path, now());
  return { version: currentVersion, serverUrl: '', profiles: [] };
}

function parse(text: string): ProfileFile | null {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return null;
  }
  const version = z.object({ version: z.number() }).safeParse(json);
  if (version.success && version.data.version > currentVersion) throw new Failure('profiles.newer');
  const file = fileSchema.safeParse(json);
  return file.success ? file.data : null;
}

export async function writeProfile(dataDir: string, entry: Profile, now: () => Date): Promise<void> {
  const file = await readProfiles(dataDir, now);
  const profiles = [entry, ...file.profiles.filter(({ id }) => id !== entry.id)];
  await writeAtomic(
    pathIn(dataDir),
    JSON.stringify({ ...file, serverUrl: entry.serverUrl, profiles }, null, 2),
  );
}

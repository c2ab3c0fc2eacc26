import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { checkIntegrity } from '#build/electron/fetchPackage';

it('refuses a file that is not the reviewed one', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'giao-ban-integrity-'));
  const file = path.join(folder, 'electron.tgz');
  await writeFile(file, 'abc');
  // SHA-512 of "abc", FIPS 180-2 appendix C.1.
  const abc =
    'sha512-3a81oZNherrMQXNJriBBMRLm+k6JqX6iCp7u5ktV05ohkpkqJ0/BqDa6PCOj/uu9RU1EI2Q86A4qmslPpUyknw==';
  await expect(checkIntegrity(file, abc)).resolves.toBeUndefined();
  await writeFile(file, 'abd');
  await expect(checkIntegrity(file, abc)).rejects.toThrow(/electron\.tgz is not the file that was reviewed/);
  await rm(folder, { recursive: true });
});

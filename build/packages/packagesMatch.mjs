import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const read = (file) => JSON.parse(readFileSync(file, 'utf8')).packages ?? {};

/** `npm install --package-lock-only` writes the record without installing: the files are looked at too. */
function isOnDisk(root, place, entry) {
  const manifest = path.join(root, place, 'package.json');
  if (!existsSync(manifest)) return false;
  return entry.link === true || JSON.parse(readFileSync(manifest, 'utf8')).version === entry.version;
}

/**
 * Whether node_modules already holds what package-lock.json asks for, by npm's own record of its last finished run:
 * a developer who ran `npm install` should not wait for `npm ci`.
 * @param {string} root folder of package.json
 * @returns {boolean}
 */
export function packagesMatch(root) {
  const record = path.join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(record)) return false;
  const installed = read(record);
  const wanted = read(path.join(root, 'package-lock.json'));
  const same = Object.entries(wanted).every(([place, entry]) => {
    if (place === '') return true;
    const found = installed[place];
    // Packages for other platforms are optional and rightly absent.
    if (!found) return entry.optional === true || entry.devOptional === true;
    return (
      found.version === entry.version && found.integrity === entry.integrity && isOnDisk(root, place, entry)
    );
  });
  return same && Object.keys(installed).every((place) => place in wanted);
}

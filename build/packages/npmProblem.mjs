/**
 * Turns npm's output into one line that says what to do.
 * @param {number} code exit code of npm
 * @param {string} output what npm wrote to stderr
 * @returns {string}
 */
export function npmProblem(code, output) {
  if (/\bENOSPC\b/.test(output)) return 'the disk is full: free about 2 GB and run again';
  if (/\b(ENOTFOUND|EAI_AGAIN|ETIMEDOUT|ECONNREFUSED|ECONNRESET|ENETUNREACH|EHOSTUNREACH)\b/.test(output)) {
    return 'no network: the first run needs the npm registry once (set it with `npm config set registry`), then run again';
  }
  if (/\b(EACCES|EPERM)\b/.test(output))
    return 'no permission to write node_modules here: check the owner of this folder';
  if (/\bENOENT\b/.test(output) && /npm/.test(output) && !/npm error/.test(output))
    return 'npm was not found: install Node.js with npm';
  return `npm ci failed with exit code ${code}: see its messages above`;
}

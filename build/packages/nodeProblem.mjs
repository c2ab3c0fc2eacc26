/** The oldest Node.js that runs this project: `require(esm)` without a flag. */
export const minimumNode = [20, 19];

/**
 * Says what is wrong with a Node.js version, or nothing.
 * @param {string} version as in `process.versions.node`
 * @returns {string | undefined}
 */
export function nodeProblem(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [wantMajor, wantMinor] = minimumNode;
  if (major > wantMajor || (major === wantMajor && minor >= wantMinor)) return undefined;
  return `Node.js ${wantMajor}.${wantMinor} or newer is needed, this is ${version}: install a newer one and run again`;
}

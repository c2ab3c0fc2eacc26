export const minimumNode: readonly [number, number];
/** Says what is wrong with a Node.js version (as in `process.versions.node`), or nothing. */
export function nodeProblem(version: string): string | undefined;

import { expect, it } from 'vitest';
import { nodeProblem } from '../../../build/packages/nodeProblem.mjs';
import { npmProblem } from '../../../build/packages/npmProblem.mjs';

it.each(['20.19.0', '20.20.2', '22.0.0', '24.11.1'])('runs on Node.js %s', (version) => {
  expect(nodeProblem(version)).toBeUndefined();
});

it.each(['20.18.1', '18.20.4', '8.0.0'])('says that Node.js %s is too old', (version) => {
  expect(nodeProblem(version)).toBe(
    `Node.js 20.19 or newer is needed, this is ${version}: install a newer one and run again`,
  );
});

it.each([
  ['npm error code ENOTFOUND', /no network: the first run needs the npm registry/],
  ['npm error code EAI_AGAIN', /no network/],
  ['npm error nospc ENOSPC: no space left on device, write', /the disk is full/],
  ['npm error code EACCES', /no permission to write/],
  ['spawn npm ENOENT', /npm was not found/],
  ['npm error something else', /npm ci failed with exit code 7/],
])('names the cause of a failed installation: %s', (output, message) => {
  expect(npmProblem(7, output)).toMatch(message);
});

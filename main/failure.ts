import type { Problem } from '#shared/result';

/** A failure that a person can be told of: a code of the error catalogue and its values. */
export class Failure extends Error {
  readonly problem: Problem;

  constructor(code: string, params?: Problem['params'], cause?: unknown) {
    super(code, { cause });
    this.name = 'Failure';
    this.problem = params ? { code, params } : { code };
  }
}

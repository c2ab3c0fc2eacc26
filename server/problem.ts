import type { Problem } from '#shared/result';

/** An answer that is not a success: the status, a code of the error catalogue, and how long to wait, if that helps. */
export class HttpProblem extends Error {
  constructor(
    readonly statusCode: number,
    readonly problem: Problem,
    readonly retryAfterSeconds?: number,
  ) {
    super(problem.code);
  }
}

export const problem = (statusCode: number, code: string, params?: Problem['params']): HttpProblem =>
  new HttpProblem(statusCode, params ? { code, params } : { code });

/** What the answer carries: never a stack, a query or a path. */
export const answerOf = ({ code, params }: Problem): Problem => (params ? { code, params } : { code });

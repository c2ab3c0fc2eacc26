import { answerOf, HttpProblem, problem } from './problem';
import type { FastifyError, FastifyInstance } from 'fastify';

/** PostgreSQL is away, starting, shutting down or full; and the ways in which Node says so. */
const unavailable =
  /^(ECONNREFUSED|ECONNRESET|ENOTFOUND|ETIMEDOUT|EPIPE|57P0[1-3]|53\d{3}|08\d{3})$|timeout exceeded|Connection terminated/;

const clientCodes: Readonly<Record<number, string>> = {
  404: 'request.notFound',
  405: 'request.notFound',
  413: 'server.tooLarge',
  415: 'request.unsupported',
  429: 'server.busy',
};

const isUnavailable = (error: FastifyError): boolean =>
  unavailable.test(error.code ?? '') || unavailable.test(error.message);

/** What an error becomes on the wire; what is our own fault says nothing of its cause. */
export function problemOf(error: FastifyError): HttpProblem {
  if (error instanceof HttpProblem) return error;
  const { statusCode } = error;
  if (statusCode !== undefined && statusCode >= 400 && statusCode < 500)
    return problem(statusCode, clientCodes[statusCode] ?? 'request.malformed');
  if (isUnavailable(error)) return new HttpProblem(503, { code: 'server.busy' }, 5);
  return problem(500, 'server.failed');
}

/** Every failure is answered as `errorAnswer`; only failures of ours are logged with their cause. */
export function answerErrors(app: FastifyInstance): void {
  app.setErrorHandler<FastifyError>((error, request, reply) => {
    const found = problemOf(error);
    if (found.statusCode >= 500) request.log.error({ err: error }, 'request failed');
    if (found.retryAfterSeconds !== undefined) reply.header('retry-after', found.retryAfterSeconds);
    return reply.code(found.statusCode).send(answerOf(found.problem));
  });
  app.setNotFoundHandler((_request, reply) => reply.code(404).send(answerOf({ code: 'request.notFound' })));
}

import { expect, it } from 'vitest';
import { problem } from '#server/problem';
import { problemOf } from '#server/errors';
import type { FastifyError } from 'fastify';

const error = (message: string, more: Partial<FastifyError> = {}): FastifyError =>
  Object.assign(new Error(message), { code: '', name: 'Error', ...more });

it('passes on what is a problem already', () => {
  const locked = problem(410, 'feed.otherEpoch');
  expect(problemOf(locked as unknown as FastifyError)).toBe(locked);
});

it.each([
  ['too large', error('x', { statusCode: 413 }), 413, 'server.tooLarge'],
  ['not JSON', error('x', { statusCode: 400 }), 400, 'request.malformed'],
  ['another type', error('x', { statusCode: 415 }), 415, 'request.unsupported'],
  ['no database', error('connect', { code: 'ECONNREFUSED' }), 503, 'server.busy'],
  ['database starting', error('starting up', { code: '57P03' }), 503, 'server.busy'],
  ['database full', error('too many clients', { code: '53300' }), 503, 'server.busy'],
  ['pool exhausted', error('timeout exceeded when trying to connect'), 503, 'server.busy'],
  ['our own fault', error('relation "x" does not exist', { code: '42P01' }), 500, 'server.failed'],
])('answers %s with a code and no detail', (_what, given, status, code) => {
  const found = problemOf(given);
  expect([found.statusCode, found.problem]).toEqual([status, { code }]);
});

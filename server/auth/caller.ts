import { hashToken } from './sessions';
import { problem } from '../problem';
import { protocolVersion, versionHeader } from '#shared/sync/protocol';
import type { Actor } from '#shared/domain/access/actor';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { FindActor } from './roster';
import type { FindSession, Session } from './sessions';

/** The oldest protocol that is still spoken. */
export const minProtocol = 1;

/** Who calls: their session and what they may do today. */
export interface Caller {
  readonly session: Session;
  readonly actor: Actor;
  readonly tokenHash: Buffer;
}

declare module 'fastify' {
  interface FastifyRequest {
    caller: Caller | null;
  }
}

/** The token of the request, null when it carries none in the form `Bearer <43 characters>`. */
export function bearerOf(request: FastifyRequest): string | null {
  return /^Bearer ([\w-]{43})$/i.exec(request.headers.authorization ?? '')?.[1] ?? null;
}

/** 426 for an app that speaks a version this server does not; its local work is never touched. */
export async function requireProtocol(request: FastifyRequest): Promise<void> {
  const spoken = Number(request.headers[versionHeader] ?? 0);
  if (!Number.isInteger(spoken) || spoken < minProtocol)
    throw problem(426, 'app.tooOld', { needed: minProtocol });
  if (spoken > protocolVersion) throw problem(426, 'server.tooOld', { spoken: protocolVersion });
}

/** The hook that lets only a signed-in person through and says who it is. */
export function createRequireCaller(findSession: FindSession, findActor: FindActor) {
  return async (request: FastifyRequest): Promise<void> => {
    const token = bearerOf(request);
    const tokenHash = token ? hashToken(token) : null;
    const session = tokenHash ? await findSession(tokenHash) : null;
    const actor = session ? await findActor(session) : null;
    if (!tokenHash || !session || !actor) throw problem(401, 'session.expired');
    request.caller = { session, actor, tokenHash };
  };
}

export type RequireCaller = ReturnType<typeof createRequireCaller>;

/** The caller of a route behind `requireCaller`. */
export function callerOf(request: FastifyRequest): Caller {
  if (!request.caller) throw problem(401, 'session.expired');
  return request.caller;
}

export function decorateCaller(app: FastifyInstance): void {
  app.decorateRequest('caller', null);
}

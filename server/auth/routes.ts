import { callerOf, minProtocol, requireProtocol } from './caller';
import { closeSession } from './sessions';
import { parseStorable } from '../parse';
import { protocolVersion, signInRequest } from '#shared/sync/protocol';
import { signIn } from './signIn';
import type { FastifyInstance } from 'fastify';
import type { RequireCaller } from './caller';
import type { SignInParts } from './signIn';
import type { ServerInfo, SignInAnswer } from '#shared/sync/protocol';

interface Parts extends SignInParts {
  readonly requireCaller: RequireCaller;
  readonly signInsPerMinute: number;
}

/** `GET /v1/server`, `POST /v1/session`, `DELETE /v1/session`. */
export function authRoutes(app: FastifyInstance, parts: Parts): void {
  const { pool, requireCaller, signInsPerMinute } = parts;

  app.get('/v1/server', async (): Promise<ServerInfo> => {
    const { rows } = await pool.query<{ epoch: string }>('SELECT epoch FROM meta');
    return {
      product: 'giao-ban',
      protocol: protocolVersion,
      minProtocol,
      epoch: rows[0]?.epoch ?? '',
      time: new Date().toISOString(),
    };
  });

  app.post(
    '/v1/session',
    {
      onRequest: requireProtocol,
      bodyLimit: 16 * 1024,
      config: { rateLimit: { max: signInsPerMinute, keyGenerator: (request) => request.ip } },
    },
    async (request): Promise<SignInAnswer> => {
      const body = parseStorable(signInRequest, request.body);
      return await signIn(parts, { ...body, ip: request.ip });
    },
  );

  app.delete('/v1/session', { onRequest: [requireProtocol, requireCaller] }, async (request, reply) => {
    await closeSession(pool, callerOf(request).tokenHash);
    return reply.code(204).send();
  });
}

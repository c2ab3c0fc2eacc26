import pino from 'pino';
import type { Logger } from 'pino';

/** JSON lines on standard error, so that standard output carries only what commands print. Secrets are cut out. */
export function openLogger(level: string): Logger {
  return pino(
    {
      level,
      redact: {
        paths: [
          'password',
          'token',
          '*.password',
          '*.token',
          'req.headers.authorization',
          'headers.authorization',
        ],
        censor: '[cut]',
      },
    },
    pino.destination({ dest: 2, sync: false }),
  );
}

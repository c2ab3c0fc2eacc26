import { expect, it } from 'vitest';
import { readConfig } from '#server/config';

const given = { DATABASE_URL: 'postgresql://localhost/giaoban' };

it('needs nothing but a database', () => {
  expect(readConfig(given)).toMatchObject({
    ok: true,
    value: { databaseUrl: given.DATABASE_URL, host: '127.0.0.1', port: 4180, sample: false, tls: null },
  });
});

it('names the variable that is missing or wrong', () => {
  const wrong = (env: Record<string, string>) => readConfig(env);
  expect(wrong({})).toMatchObject({
    problem: { code: 'config.wrong', params: { variable: 'DATABASE_URL' } },
  });
  expect(wrong({ ...given, PORT: '70000' })).toMatchObject({ problem: { params: { variable: 'PORT' } } });
  expect(wrong({ ...given, LOG_LEVEL: 'loud' })).toMatchObject({
    problem: { params: { variable: 'LOG_LEVEL' } },
  });
});

it('wants both halves of TLS or none', () => {
  expect(readConfig({ ...given, TLS_CERT: 'a.pem' })).toMatchObject({
    ok: false,
    problem: { code: 'config.tls' },
  });
  expect(readConfig({ ...given, TLS_CERT: 'a.pem', TLS_KEY: 'b.pem' })).toMatchObject({
    ok: true,
    value: { tls: { certFile: 'a.pem', keyFile: 'b.pem' } },
  });
});

import type { Migration } from './migration';

/**
 * The first shape. `org_id` leads every key, so that the tables can be spread over machines by organisation.
 * Times keep milliseconds only: that is what JavaScript and the hash chain of the history can hold exactly.
 */
export const first: Migration = {
  number: 1,
  name: 'first',
  sql: `
    CREATE TABLE meta (
      single boolean PRIMARY KEY DEFAULT true CHECK (single),
      epoch text NOT NULL,
      life text NOT NULL
    );

    CREATE TABLE orgs (
      id text PRIMARY KEY,
      name text NOT NULL,
      seq bigint NOT NULL DEFAULT 0,
      roster_seq bigint NOT NULL DEFAULT 0,
      chain text NOT NULL DEFAULT ''
    );

    CREATE TABLE records (
      org_id text NOT NULL,
      id text NOT NULL,
      kind text NOT NULL,
      seq bigint NOT NULL,
      rev integer NOT NULL,
      deleted boolean NOT NULL,
      restricted boolean NOT NULL,
      accepted_at timestamptz(3) NOT NULL,
      narrowed_seq bigint NOT NULL DEFAULT 0,
      content_hash text NOT NULL,
      authored_hash text NOT NULL,
      doc jsonb NOT NULL,
      PRIMARY KEY (org_id, id)
    );
    CREATE UNIQUE INDEX records_seq ON records (org_id, seq);
    CREATE INDEX records_roster ON records (org_id) WHERE kind IN ('person', 'role', 'setting');
    CREATE INDEX records_restricted ON records (org_id, id) WHERE restricted;
    CREATE INDEX records_blob ON records (org_id, (doc #>> '{data,sha256}')) WHERE kind = 'attachment';
    CREATE UNIQUE INDEX records_code ON records (org_id, (doc #>> '{data,code}'))
      WHERE kind = 'task' AND doc #>> '{data,code}' <> '';

    CREATE TABLE history (
      org_id text NOT NULL,
      seq bigint NOT NULL,
      id text NOT NULL,
      actor text NOT NULL,
      machine text NOT NULL,
      at timestamptz(3) NOT NULL,
      deleted boolean NOT NULL,
      doc jsonb NOT NULL,
      prev_hash text NOT NULL,
      hash text NOT NULL,
      PRIMARY KEY (org_id, seq)
    );
    CREATE INDEX history_record ON history (org_id, id, seq);

    CREATE TABLE visibility (
      org_id text NOT NULL,
      person_id text NOT NULL,
      seq bigint NOT NULL,
      id text NOT NULL,
      visible boolean NOT NULL,
      PRIMARY KEY (org_id, person_id, seq)
    );

    CREATE TABLE scopes (
      org_id text NOT NULL,
      person_id text NOT NULL,
      scope text NOT NULL,
      scope_seq bigint NOT NULL DEFAULT 0,
      actor jsonb NOT NULL,
      PRIMARY KEY (org_id, person_id)
    );

    CREATE TABLE numbers (
      org_id text NOT NULL,
      series text NOT NULL,
      last integer NOT NULL,
      PRIMARY KEY (org_id, series)
    );

    CREATE TABLE accounts (
      username text PRIMARY KEY,
      org_id text NOT NULL,
      person_id text NOT NULL,
      password_hash text NOT NULL,
      disabled boolean NOT NULL DEFAULT false,
      created_at timestamptz(3) NOT NULL DEFAULT now()
    );

    CREATE TABLE sessions (
      token_hash bytea PRIMARY KEY,
      username text NOT NULL REFERENCES accounts ON DELETE CASCADE,
      machine text NOT NULL,
      created_at timestamptz(3) NOT NULL DEFAULT now(),
      used_at timestamptz(3) NOT NULL DEFAULT now(),
      expires_at timestamptz(3) NOT NULL
    );
    CREATE INDEX sessions_account ON sessions (username);

    CREATE TABLE sign_in_failures (
      who bytea PRIMARY KEY,
      failures integer NOT NULL,
      failed_at timestamptz(3) NOT NULL
    );
  `,
};

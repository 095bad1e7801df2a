-- The application's role owns nothing: it gets just these rights on what the owner makes from here on.
GRANT USAGE ON SCHEMA public TO ${app};
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO ${app};
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT USAGE ON SEQUENCES TO ${app};

-- Columns follow Debezium's EventRouter. The payload is text: jsonb would reorder it.
CREATE TABLE outbox (
    position       bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    id             uuid        NOT NULL UNIQUE,
    aggregate_type text        NOT NULL,
    aggregate_id   text        NOT NULL,
    topic          text        NOT NULL,
    ce_type        text        NOT NULL,
    ce_source      text        NOT NULL,
    ce_time        timestamptz NOT NULL,
    traceparent    text,
    payload        text        NOT NULL,
    recorded_at    timestamptz NOT NULL
);

CREATE TABLE inbox (
    event_id    text PRIMARY KEY,
    ce_type     text        NOT NULL,
    received_at timestamptz NOT NULL
);

CREATE TABLE idempotency (
    caller      text        NOT NULL,
    operation   text        NOT NULL,
    key         text        NOT NULL,
    fingerprint text        NOT NULL,
    status      integer     NOT NULL,
    headers     text        NOT NULL,
    body        bytea,
    answered_at timestamptz NOT NULL,
    PRIMARY KEY (caller, operation, key)
);
CREATE INDEX idempotency_age ON idempotency (answered_at);

CREATE TABLE unit_copy (
    code                text PRIMARY KEY,
    name                text    NOT NULL,
    level               text    NOT NULL,
    kind                text    NOT NULL,
    parent_code         text,
    aliases             text[]  NOT NULL,
    groups              text[]  NOT NULL,
    functions           text[]  NOT NULL,
    households          bigint,
    built_up_households bigint,
    compounds           bigint,
    active              boolean NOT NULL,
    version             bigint  NOT NULL
);
CREATE INDEX unit_copy_parent ON unit_copy (parent_code);

CREATE TABLE calendar_copy (
    year             integer PRIMARY KEY,
    off_weekdays     date[] NOT NULL,
    working_weekends date[] NOT NULL,
    source           text   NOT NULL,
    version          bigint NOT NULL
);

-- Persons who can be written to. Events carry none of this.
CREATE TABLE contact (
    id         uuid        PRIMARY KEY,
    unit_code  text        NOT NULL,
    role       text        NOT NULL CHECK (role IN ('CONTACT', 'HEAD')),
    name       text        NOT NULL,
    email      text        NOT NULL,
    active     boolean     NOT NULL,
    origin     text        NOT NULL CHECK (origin IN ('IMPORT', 'API')),
    version    bigint      NOT NULL,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    UNIQUE (unit_code, role, email)
);

-- One row per subject with a due date. fire_at is the next rung's instant; null where none is left or it has ended.
-- ledger_key joins a month's reporting duty with the resubmission of its ledger: while the latter is open, the former rests.
CREATE TABLE watch (
    id                 uuid        PRIMARY KEY,
    subject_kind       text        NOT NULL,
    subject_id         text        NOT NULL,
    version            bigint      NOT NULL,
    ended_by           text,
    unit_codes         text[]      NOT NULL,
    title              text        NOT NULL,
    due_date           date        NOT NULL,
    effective_due_date date        NOT NULL,
    plan_id            text,
    ledger_key         text,
    details            text        NOT NULL,
    fired              text[]      NOT NULL,
    skipped            text[]      NOT NULL,
    begun_at           timestamptz NOT NULL,
    fire_at            timestamptz,
    faults             integer     NOT NULL DEFAULT 0,
    updated_at         timestamptz NOT NULL,
    UNIQUE (subject_kind, subject_id)
);
CREATE INDEX watch_fire ON watch (fire_at) WHERE fire_at IS NOT NULL;
CREATE INDEX watch_plan ON watch (plan_id) WHERE plan_id IS NOT NULL;
CREATE INDEX watch_ledger ON watch (ledger_key) WHERE ledger_key IS NOT NULL AND ended_by IS NULL;

-- One row per mail. next_attempt_at and lease_until are machine time, everything else is the service's clock.
CREATE TABLE message (
    id                  uuid        PRIMARY KEY,
    message_key         text        NOT NULL UNIQUE,
    message_id          text        NOT NULL UNIQUE,
    kind                text        NOT NULL,
    email               text        NOT NULL,
    contact_id          text        NOT NULL,
    recipient_name      text        NOT NULL,
    recipient_unit      text        NOT NULL,
    recipient_unit_name text        NOT NULL,
    role                text        NOT NULL,
    local_day           date        NOT NULL,
    rungs               text[]      NOT NULL,
    subject             text,
    state               text        NOT NULL,
    attempts            integer     NOT NULL DEFAULT 0,
    next_attempt_at     timestamptz NOT NULL,
    lease_until         timestamptz,
    last_error          text,
    created_at          timestamptz NOT NULL,
    sent_at             timestamptz,
    updated_at          timestamptz NOT NULL
);
CREATE INDEX message_ready ON message (next_attempt_at, id) WHERE state = 'READY';
CREATE INDEX message_day ON message (local_day, id);

-- Once per subject, effective due date, rung and recipient, whatever crashes: alert_key is unique.
CREATE TABLE alert (
    id                 uuid        PRIMARY KEY,
    alert_key          text        NOT NULL UNIQUE,
    subject_kind       text        NOT NULL,
    subject_id         text        NOT NULL,
    unit_codes         text[]      NOT NULL,
    due_date           date        NOT NULL,
    effective_due_date date        NOT NULL,
    rung               text        NOT NULL,
    role               text        NOT NULL,
    kind               text        NOT NULL,
    email              text,
    contact_id         text,
    recipient_name     text,
    recipient_unit     text,
    state              text        NOT NULL,
    reason             text,
    line               text        NOT NULL,
    fire_at            timestamptz NOT NULL,
    fired_at           timestamptz NOT NULL,
    message            uuid        REFERENCES message (id),
    sent_at            timestamptz,
    version            bigint      NOT NULL DEFAULT 1,
    updated_at         timestamptz NOT NULL
);
CREATE INDEX alert_pending ON alert (kind, email) WHERE state = 'PENDING';
CREATE INDEX alert_message ON alert (message) WHERE message IS NOT NULL;
CREATE INDEX alert_subject ON alert (subject_kind, subject_id);
CREATE INDEX alert_fired ON alert (fired_at, id);

-- The delivery log: one row per attempt, only ever added to.
CREATE TABLE delivery_attempt (
    message        uuid        NOT NULL REFERENCES message (id),
    attempt        integer     NOT NULL,
    recipient_unit text        NOT NULL,
    ended_at       timestamptz NOT NULL,
    took_millis    bigint      NOT NULL,
    outcome        text        NOT NULL,
    reply_code     integer,
    detail         text,
    PRIMARY KEY (message, attempt)
);

CREATE TABLE acknowledgement (
    id           uuid        PRIMARY KEY,
    alert_id     uuid        NOT NULL REFERENCES alert (id),
    subject_kind text        NOT NULL,
    subject_id   text        NOT NULL,
    unit_codes   text[]      NOT NULL,
    until        date        NOT NULL,
    given_by     text        NOT NULL,
    given_at     timestamptz NOT NULL
);
CREATE INDEX acknowledgement_subject ON acknowledgement (subject_kind, subject_id);

CREATE TABLE silence (
    id         uuid        PRIMARY KEY,
    unit_code  text,
    subject_id text,
    scope      text[]      NOT NULL,
    reason     text        NOT NULL,
    until      date        NOT NULL,
    given_by   text        NOT NULL,
    given_at   timestamptz NOT NULL,
    CHECK ((unit_code IS NULL) <> (subject_id IS NULL))
);
CREATE INDEX silence_until ON silence (until);

ALTER TABLE contact ENABLE ROW LEVEL SECURITY;
ALTER TABLE contact FORCE ROW LEVEL SECURITY;
CREATE POLICY contact_scope ON contact
    USING (fenlei_in_scope(unit_code)) WITH CHECK (fenlei_in_scope(unit_code));

ALTER TABLE watch ENABLE ROW LEVEL SECURITY;
ALTER TABLE watch FORCE ROW LEVEL SECURITY;
CREATE POLICY watch_scope ON watch
    USING (fenlei_any_in_scope(unit_codes)) WITH CHECK (fenlei_any_in_scope(unit_codes));

-- An alert belongs to the units it is about, and to the unit it is sent to.
ALTER TABLE alert ENABLE ROW LEVEL SECURITY;
ALTER TABLE alert FORCE ROW LEVEL SECURITY;
CREATE POLICY alert_scope ON alert
    USING (fenlei_any_in_scope(unit_codes) OR fenlei_in_scope(recipient_unit))
    WITH CHECK (fenlei_any_in_scope(unit_codes) OR fenlei_in_scope(recipient_unit));

-- A mail belongs to the unit it is sent to: it can name other units' subjects.
ALTER TABLE message ENABLE ROW LEVEL SECURITY;
ALTER TABLE message FORCE ROW LEVEL SECURITY;
CREATE POLICY message_scope ON message
    USING (fenlei_in_scope(recipient_unit)) WITH CHECK (fenlei_in_scope(recipient_unit));

ALTER TABLE delivery_attempt ENABLE ROW LEVEL SECURITY;
ALTER TABLE delivery_attempt FORCE ROW LEVEL SECURITY;
CREATE POLICY delivery_attempt_scope ON delivery_attempt
    USING (fenlei_in_scope(recipient_unit)) WITH CHECK (fenlei_in_scope(recipient_unit));

ALTER TABLE acknowledgement ENABLE ROW LEVEL SECURITY;
ALTER TABLE acknowledgement FORCE ROW LEVEL SECURITY;
CREATE POLICY acknowledgement_scope ON acknowledgement
    USING (fenlei_any_in_scope(unit_codes)) WITH CHECK (fenlei_any_in_scope(unit_codes));

ALTER TABLE silence ENABLE ROW LEVEL SECURITY;
ALTER TABLE silence FORCE ROW LEVEL SECURITY;
CREATE POLICY silence_scope ON silence
    USING (fenlei_any_in_scope(scope)) WITH CHECK (fenlei_any_in_scope(scope));

-- Who did or was refused what, when, from where, and how it was before and after. Only ever added to.
CREATE TABLE audit (
    id           uuid PRIMARY KEY,
    at           timestamptz NOT NULL,
    caller       text        NOT NULL,
    caller_name  text        NOT NULL,
    roles        text[]      NOT NULL,
    caller_unit  text,
    origin       text        NOT NULL,
    request_id   text        NOT NULL,
    trace_id     text,
    operation    text        NOT NULL,
    outcome      text        NOT NULL,
    status       integer,
    reason       text,
    subject_type text,
    subject_id   text,
    unit_code    text,
    before       text,
    after        text
);
CREATE INDEX audit_at ON audit (at, id);
CREATE INDEX audit_subject ON audit (subject_type, subject_id);

REVOKE UPDATE, DELETE, TRUNCATE ON audit FROM ${app};

CREATE FUNCTION audit_is_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'the audit trail is only added to';
END
$$;
CREATE TRIGGER audit_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit
    FOR EACH STATEMENT EXECUTE FUNCTION audit_is_append_only();

ALTER TABLE audit ENABLE ROW LEVEL SECURITY;
ALTER TABLE audit FORCE ROW LEVEL SECURITY;
CREATE POLICY audit_read ON audit FOR SELECT USING (fenlei_in_scope(unit_code));
CREATE POLICY audit_write ON audit FOR INSERT WITH CHECK (true);

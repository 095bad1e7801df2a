-- A unit's summary of a quarter or year: where it stands now. What it was before stands in quarterly_summary_version.
-- Words and figures are JSON that nothing but the summary reads; frozen is what was handed in.
CREATE TABLE quarterly_summary (
    id                uuid PRIMARY KEY,
    unit_code         text        NOT NULL,
    period            text        NOT NULL CHECK (period ~ '^\d{4}(-Q[1-4])?$'),
    version           bigint      NOT NULL CHECK (version >= 1),
    status            text        NOT NULL,
    words             text        NOT NULL,
    frozen            text,
    submitted_at      timestamptz,
    submitted_by      text,
    returned_at       timestamptz,
    returned_by       text,
    return_reason     text,
    resubmit_by       date,
    accepted_at       timestamptz,
    accepted_by       text,
    corrected_at      timestamptz,
    corrected_by      text,
    correction_reason text,
    updated_at        timestamptz NOT NULL,
    UNIQUE (unit_code, period),
    CHECK ((frozen IS NOT NULL) = (status IN ('SUBMITTED', 'ACCEPTED')))
);
CREATE INDEX quarterly_summary_listed ON quarterly_summary (period, unit_code);
CREATE INDEX quarterly_summary_updated ON quarterly_summary (updated_at);

-- Every version of a summary: what was done, by whom, when and why, and what it then said.
CREATE TABLE quarterly_summary_version (
    summary_id   uuid        NOT NULL REFERENCES quarterly_summary (id),
    version      bigint      NOT NULL,
    unit_code    text        NOT NULL,
    action       text        NOT NULL,
    status       text        NOT NULL,
    words        text        NOT NULL,
    frozen       text,
    reason       text,
    resubmit_by  date,
    author       text        NOT NULL,
    author_name  text        NOT NULL,
    at           timestamptz NOT NULL,
    PRIMARY KEY (summary_id, version)
);

-- Nothing is lost: history is added to, never changed, whichever role tries.
CREATE FUNCTION refuse_change_of_summary_history() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '% of % is refused: history is kept', TG_OP, TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END
$$;
CREATE TRIGGER quarterly_summary_version_is_history BEFORE UPDATE OR DELETE OR TRUNCATE ON quarterly_summary_version
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_summary_history();

ALTER TABLE quarterly_summary ENABLE ROW LEVEL SECURITY;
ALTER TABLE quarterly_summary FORCE ROW LEVEL SECURITY;
CREATE POLICY quarterly_summary_scope ON quarterly_summary
    USING (fenlei_in_scope(unit_code)) WITH CHECK (fenlei_in_scope(unit_code));

ALTER TABLE quarterly_summary_version ENABLE ROW LEVEL SECURITY;
ALTER TABLE quarterly_summary_version FORCE ROW LEVEL SECURITY;
CREATE POLICY quarterly_summary_version_scope ON quarterly_summary_version
    USING (fenlei_in_scope(unit_code)) WITH CHECK (fenlei_in_scope(unit_code));

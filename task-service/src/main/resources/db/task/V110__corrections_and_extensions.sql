-- Rows that were there before are seen, and filled, in the scope of the whole district.
SELECT set_config('fenlei.scope', '*', true);

-- A report is corrected by a new version, and withdrawn by one: progress_report is its newest, all of them stay.
ALTER TABLE progress_report
    ADD COLUMN reported_by_name text        NOT NULL DEFAULT '',
    ADD COLUMN status           text        NOT NULL DEFAULT 'ACTIVE',
    ADD COLUMN version          bigint      NOT NULL DEFAULT 1,
    ADD COLUMN updated_at       timestamptz NOT NULL DEFAULT 'epoch';
ALTER TABLE progress_report
    ALTER COLUMN reported_by_name DROP DEFAULT,
    ALTER COLUMN status DROP DEFAULT,
    ALTER COLUMN version DROP DEFAULT,
    ALTER COLUMN updated_at DROP DEFAULT;
UPDATE progress_report SET reported_by_name = reported_by, updated_at = created_at;

CREATE TABLE progress_report_version (
    report_id       uuid        NOT NULL REFERENCES progress_report (id),
    version         bigint      NOT NULL,
    unit_code       text        NOT NULL,
    status          text        NOT NULL,
    count           numeric,
    numerator       numeric,
    denominator     numeric,
    item_value      numeric,
    occurred_on     date        NOT NULL,
    note            text,
    evidence        text        NOT NULL,
    reason          text,
    written_by      text        NOT NULL,
    written_by_name text        NOT NULL,
    written_at      timestamptz NOT NULL,
    PRIMARY KEY (report_id, version),
    CHECK (version = 1 OR reason IS NOT NULL)
);
INSERT INTO progress_report_version
SELECT id, version, unit_code, status, count, numerator, denominator, item_value, occurred_on, note, evidence,
       NULL, reported_by, reported_by_name, created_at
FROM progress_report;
ALTER TABLE progress_report_version ENABLE ROW LEVEL SECURITY;
ALTER TABLE progress_report_version FORCE ROW LEVEL SECURITY;
CREATE POLICY progress_report_version_scope ON progress_report_version
    USING (fenlei_in_scope(unit_code)) WITH CHECK (fenlei_in_scope(unit_code));

-- Nothing is lost: history is added to, never changed, whichever role tries.
CREATE FUNCTION refuse_change_of_progress_history() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '% of % is refused: history is kept', TG_OP, TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END
$$;
CREATE TRIGGER progress_report_version_is_history BEFORE UPDATE OR DELETE OR TRUNCATE ON progress_report_version
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_progress_history();

-- A later due date that a unit asks for. The words are the asking unit's: a joint assignment shows them to no other.
CREATE TABLE extension (
    id                 uuid PRIMARY KEY,
    assignment_id      uuid        NOT NULL REFERENCES assignment (id),
    unit_code          text        NOT NULL,
    previous_due_date  date        NOT NULL,
    requested_due_date date        NOT NULL,
    reason             text        NOT NULL,
    evidence           text        NOT NULL,
    requested_by       text        NOT NULL,
    requested_by_name  text        NOT NULL,
    requested_on       date        NOT NULL,
    requested_at       timestamptz NOT NULL,
    status             text        NOT NULL,
    granted_due_date   date,
    decision_reason    text,
    decided_by         text,
    decided_by_name    text,
    decided_at         timestamptz,
    version            bigint      NOT NULL,
    updated_at         timestamptz NOT NULL,
    CHECK ((status = 'REQUESTED') = (decided_at IS NULL)),
    CHECK ((status = 'GRANTED') = (granted_due_date IS NOT NULL))
);
-- One open request at a time, also where row-level security hides the other one
CREATE UNIQUE INDEX extension_open ON extension (assignment_id) WHERE status = 'REQUESTED';
CREATE INDEX extension_of_assignment ON extension (assignment_id, id);
CREATE INDEX extension_of_unit ON extension (unit_code, id);
ALTER TABLE extension ENABLE ROW LEVEL SECURITY;
ALTER TABLE extension FORCE ROW LEVEL SECURITY;
CREATE POLICY extension_scope ON extension
    USING (fenlei_in_scope(unit_code)) WITH CHECK (fenlei_in_scope(unit_code));

-- What people report on and are reminded of. Status is derived (assignment_status), never stored.
CREATE TABLE assignment (
    id                 uuid PRIMARY KEY,
    plan_id            uuid        NOT NULL REFERENCES plan (id),
    plan_year          integer     NOT NULL,
    task_id            uuid        NOT NULL REFERENCES task (id),
    obligation_id      uuid        NOT NULL REFERENCES obligation (id),
    kind               text        NOT NULL,
    measure            text        NOT NULL,
    unit_codes         text[]      NOT NULL CHECK (cardinality(unit_codes) > 0),
    period             text,
    window_from        date        NOT NULL,
    window_to          date        NOT NULL,
    due_date           date,
    effective_due_date date,
    required           numeric,
    maximum            numeric,
    counted            numeric     NOT NULL,
    fulfilled_on       date,
    ended              text        NOT NULL,
    end_reason         text,
    waiting            boolean     NOT NULL,
    watched            boolean     NOT NULL,
    version            bigint      NOT NULL,
    created_at         timestamptz NOT NULL,
    updated_at         timestamptz NOT NULL,
    -- opening the same plan twice opens nothing twice
    UNIQUE (obligation_id, window_from, unit_codes)
);
CREATE INDEX assignment_of_plan ON assignment (plan_id, effective_due_date, id);
CREATE INDEX assignment_units ON assignment USING gin (unit_codes);
CREATE INDEX assignment_measured ON assignment (measure, window_from) WHERE measure <> 'REPORTED';
CREATE INDEX assignment_due ON assignment (effective_due_date, id);
ALTER TABLE assignment ENABLE ROW LEVEL SECURITY;
ALTER TABLE assignment FORCE ROW LEVEL SECURITY;
CREATE POLICY assignment_scope ON assignment
    USING (fenlei_any_in_scope(unit_codes)) WITH CHECK (fenlei_any_in_scope(unit_codes));

-- What counts toward an assignment, keyed by where it comes from, so that a replay counts nothing twice.
-- It carries no words and no persons, and shows to whom the assignment shows: a joint total is everybody's total.
CREATE TABLE contribution (
    assignment_id  uuid    NOT NULL REFERENCES assignment (id),
    source         text    NOT NULL,
    source_version bigint  NOT NULL,
    unit_codes     text[]  NOT NULL,
    unit_code      text    NOT NULL,
    occurred_on    date    NOT NULL,
    sequence       bigint  NOT NULL,
    amount         numeric,
    numerator      numeric,
    denominator    numeric,
    counts         boolean NOT NULL,
    PRIMARY KEY (assignment_id, source)
);
CREATE INDEX contribution_source ON contribution (source);
ALTER TABLE contribution ENABLE ROW LEVEL SECURITY;
ALTER TABLE contribution FORCE ROW LEVEL SECURITY;
CREATE POLICY contribution_scope ON contribution
    USING (fenlei_any_in_scope(unit_codes)) WITH CHECK (fenlei_any_in_scope(unit_codes));

-- What units report by hand. A joint assignment shows each of its units its own subtree's reports only.
CREATE TABLE progress_report (
    id            uuid PRIMARY KEY,
    assignment_id uuid        NOT NULL REFERENCES assignment (id),
    unit_code     text        NOT NULL,
    count         numeric,
    numerator     numeric,
    denominator   numeric,
    item_value    numeric,
    occurred_on   date        NOT NULL,
    note          text,
    evidence      text        NOT NULL,
    reported_by   text        NOT NULL,
    created_at    timestamptz NOT NULL
);
CREATE INDEX progress_report_of_assignment ON progress_report (assignment_id, created_at, id);
ALTER TABLE progress_report ENABLE ROW LEVEL SECURITY;
ALTER TABLE progress_report FORCE ROW LEVEL SECURITY;
CREATE POLICY progress_report_scope ON progress_report
    USING (fenlei_in_scope(unit_code)) WITH CHECK (fenlei_in_scope(unit_code));

-- The same rule as AssignmentStatus in Java (a test holds them together), for lists that filter and boards that add up.
CREATE FUNCTION assignment_status(
    ended text, kind text, waiting boolean, window_from date, window_to date, effective_due_date date,
    required numeric, counted numeric, fulfilled_on date, today date)
    RETURNS text
    LANGUAGE sql
    IMMUTABLE
    PARALLEL SAFE
AS $$
SELECT CASE
    WHEN ended <> 'NONE' THEN ended
    WHEN fulfilled_on IS NOT NULL AND kind <> 'STANDING' AND fulfilled_on > effective_due_date THEN 'FULFILLED_LATE'
    WHEN fulfilled_on IS NOT NULL THEN 'FULFILLED'
    WHEN waiting THEN 'WAITING'
    WHEN today < window_from THEN 'UPCOMING'
    WHEN kind <> 'STANDING' AND today > effective_due_date THEN 'OVERDUE'
    WHEN kind <> 'STANDING' AND required IS NOT NULL
        AND counted < floor(required * least(today - window_from, window_to - window_from + 1)
                            / (window_to - window_from + 1)) THEN 'AT_RISK'
    ELSE 'OPEN'
END
$$;

-- What the other services told that can count: kept, so that a plan that is published later counts it too, and a
-- replay of all events ends in the same state. An older version of a source never overwrites a newer.
CREATE TABLE occurrence (
    source       text PRIMARY KEY,
    version      bigint  NOT NULL,
    measure      text    NOT NULL,
    place        text    NOT NULL,
    own          boolean NOT NULL,
    subject_kind text,
    span_from    date    NOT NULL,
    span_to      date    NOT NULL,
    occurred_on  date    NOT NULL,
    value        numeric,
    valid        boolean NOT NULL
);
CREATE INDEX occurrence_measured ON occurrence (measure, span_from);
ALTER TABLE occurrence ENABLE ROW LEVEL SECURITY;
ALTER TABLE occurrence FORCE ROW LEVEL SECURITY;
CREATE POLICY occurrence_scope ON occurrence
    USING (fenlei_in_scope(place)) WITH CHECK (fenlei_in_scope(place));

-- Who owes a ledger for which months, learned from assignments that LEDGER_SUBMITTED counts: one row per unit named.
-- A row is never deleted, so that an older event cannot bring back what a newer one ended.
CREATE TABLE ledger_duty (
    assignment_id    text        NOT NULL,
    unit_code        text        NOT NULL,
    window_from      date        NOT NULL,
    window_to        date        NOT NULL CHECK (window_to >= window_from),
    due_date         date,
    owed             boolean     NOT NULL,
    version          bigint      NOT NULL,
    PRIMARY KEY (assignment_id, unit_code)
);
CREATE INDEX ledger_duty_by_window ON ledger_duty (window_from, window_to) WHERE owed;

ALTER TABLE ledger_duty ENABLE ROW LEVEL SECURITY;
ALTER TABLE ledger_duty FORCE ROW LEVEL SECURITY;
CREATE POLICY ledger_duty_scope ON ledger_duty
    USING (fenlei_in_scope(unit_code)) WITH CHECK (fenlei_in_scope(unit_code));
